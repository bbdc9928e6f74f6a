// SPDX-License-Identifier: Apache-2.0
#include "cli/importmapping.hpp"

#include "cli/command.hpp"
#include "exchange/limits.hpp"
#include "exchange/mapping/anyframework.hpp"
#include "files/frameworkfiles.hpp"
#include "files/mappingstore.hpp"
#include "store/diskfile.hpp"

namespace cadre::cli {

namespace {

/// Says in the file what would be read from where.
void writeProposal(const std::string& out, const NamedBytes& file, const std::string& sheet)
{
    const MappedSource source(file, std::vector<std::string>{"en"}, sheet);
    if (source.proposals().empty())
        throw FileError(
            FileError::Kind::badInput,
            Text(CADRE_TEXT("There is no list in the file that could hold competencies, so there is no mapping to "
                            "write.")));
    const MappingProposal& best = source.proposals().front();
    writeFileAtomically(out, writeMapping(best.mapping));
    say("The mapping was written to “" + out + "”:");
    for (const MappingReason& reason : best.reasons) say("  " + fill(reason.text));
}

} // namespace

void addMappingOptions(QCommandLineParser& parser)
{
    parser.addOptions(
        {{"mapping", "Reads FRAMEWORK as this mapping says.", "file"},
         {"write-mapping",
          "Writes the mapping that Cadre proposes for FRAMEWORK, so that you can correct it and use it with "
          "--mapping.",
          "file"},
         {"sheet", "Reads only this sheet of the workbook FRAMEWORK.", "name"}});
}

Framework readForImport(const QCommandLineParser& parser, const QStringList& names)
{
    const FrameworkOptions options{.language = parser.value("language").toStdString(),
                                   .sheet = parser.value("sheet").toStdString()};
    std::vector<std::filesystem::path> paths;
    for (const QString& name : names) paths.emplace_back(name.toStdString());
    const bool isMapped = parser.isSet("mapping");
    const bool isWritten = parser.isSet("write-mapping");
    if (!isMapped && !isWritten) return openFramework(paths, options);
    if (names.size() > 1) throw UsageError("--mapping and --write-mapping are for one FRAMEWORK at a time.");
    if (isMapped && isWritten)
        throw UsageError("--write-mapping proposes a mapping; with --mapping there is one already.");
    const std::string bytes = readFile(paths.front(), maxJsonBytes);
    const NamedBytes file{names.front().toStdString(), bytes};
    if (isMapped) {
        const Mapping mapping = openMapping(parser.value("mapping").toStdString());
        return namingFile(file.name, [&] { return readByMapping(std::span(&file, 1), mapping, options); });
    }
    namingFile(file.name, [&] { writeProposal(parser.value("write-mapping").toStdString(), file, options.sheet); });
    return openFramework(paths, options);
}

} // namespace cadre::cli
