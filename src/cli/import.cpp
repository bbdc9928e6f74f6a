// SPDX-License-Identifier: Apache-2.0
#include "cli/command.hpp"

#include "cli/importmapping.hpp"
#include "cli/importoutput.hpp"
#include "exchange/importchoices.hpp"
#include "exchange/importlevels.hpp"
#include "files/programfile.hpp"

#include <QDate>

#include <algorithm>
#include <utility>

namespace cadre::cli {

namespace {

/// The choice behind a word of an option; nothing where the option is not set.
std::optional<ImportChoice> choiceOf(const QCommandLineParser& parser, const QString& option,
                                     const std::vector<std::pair<QString, ImportChoice>>& words)
{
    if (!parser.isSet(option)) return std::nullopt;
    QStringList allowed;
    for (const auto& [word, meaning] : words) allowed << word;
    const QString chosen = QString::fromStdString(choice(parser, option, allowed));
    return std::ranges::find(words, chosen, &std::pair<QString, ImportChoice>::first)->second;
}

ImportPolicy policyOf(const QCommandLineParser& parser)
{
    using enum ImportChoice;
    return {.changed = choiceOf(parser, "changed", {{"update", update}, {"replace", replace}, {"keep", leave}}),
            .similar =
                choiceOf(parser, "similar", {{"keep", add}, {"merge", merge}, {"replace", replace}, {"leave", leave}}),
            .vanished = choiceOf(parser, "vanished", {{"keep", leave}, {"remove", remove}})};
}

/// The program's level for each level of the framework, as the call says; empty where it does not.
std::vector<std::int64_t> levelsOf(const QCommandLineParser& parser, const Framework& framework)
{
    std::vector<std::int64_t> levels;
    if (!parser.isSet("levels")) return levels;
    for (const QString& word : parser.value("levels").split(',')) {
        bool isNumber = false;
        levels.push_back(word.toLongLong(&isNumber));
        if (!isNumber || levels.back() < 1 || levels.back() > highestImportLevel)
            throw UsageError("--levels wants levels from 1 to 10 such as 1,2,4, not “" + word.toStdString() + "”.");
    }
    if (levels.size() != framework.levels.size())
        throw UsageError("--levels names " + std::to_string(levels.size()) + " levels, but the framework has "
                         + std::to_string(framework.levels.size()) + ".");
    return levels;
}

} // namespace

Exit runImport(const Command& command, const QStringList& words)
{
    QCommandLineParser parser;
    parser.addOptions({{"dry-run", "Shows what would come in and changes nothing."},
                       {"format", "Shape of the result: text or json.", "format", "text"},
                       {"language", "Takes texts in this language where the file has several.", "language"},
                       {"similar",
                        "What to do with competencies close to one that is there: keep (both), merge, "
                        "replace or leave. Usually both are kept, unless the names are equal.",
                        "what"},
                       {"changed",
                        "What to do with competencies that changed in the file: update (what was edited "
                        "here stays), replace or keep. Usually they are updated.",
                        "what"},
                       {"vanished",
                        "What to do with competencies that the file no longer has: keep or remove. "
                        "Usually they are kept.",
                        "what"},
                       {"levels", "The program's level for each level of the framework, such as 1,2,4.", "levels"},
                       {QStringList{"o", "output"}, "Writes the program there instead of over PROGRAM.", "file"}});
    addMappingOptions(parser);
    if (parse(parser, command, words, 2, 10'000)) return fine;
    const std::string format = choice(parser, "format", {"text", "json"});
    const ImportPolicy policy = policyOf(parser);
    const QStringList files = parser.positionalArguments().mid(1);
    const std::string in = parser.positionalArguments().first().toStdString();
    if (parser.isSet("output")) requireProgramName(parser.value("output"));
    const std::string out = parser.isSet("output") ? parser.value("output").toStdString() : in;

    Program program = openProgram(in);
    Framework framework = readForImport(parser, files);
    const FrameworkCounts counts = countsOf(framework);
    ImportPlan plan = planImportTaking(program, framework, QDate::currentDate().toString(Qt::ISODate).toStdString(),
                                       levelsOf(parser, framework));
    choose(plan, policy);
    const std::string result = format == "json"
                                   ? importJson(files.join(", ").toStdString(), program, framework, counts, plan)
                                   : importText(program, framework, counts, plan);
    if (!parser.isSet("dry-run")) {
        Edit edit = importStep(program, std::move(plan)).edit;
        const bool changes = !isEmpty(edit);
        apply(program, std::move(edit));
        if (changes || out != in) saveProgram(out, program);
    }
    print(result);
    if (!framework.nothingToImport.empty()) say(fill(framework.nothingToImport));
    return fine;
}

} // namespace cadre::cli
