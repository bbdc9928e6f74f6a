// SPDX-License-Identifier: Apache-2.0
#include "cli/command.hpp"

#include "files/programfile.hpp"
#include "files/templates.hpp"
#include "model/error.hpp"

#include <filesystem>

namespace cadre::cli {

namespace {

void printTemplates()
{
    for (const Template& item : templates()) print(item.name + "\n    " + fill(item.title) + ". " + fill(item.description) + "\n");
}

} // namespace

Exit runNew(const Command& command, const QStringList& words)
{
    QCommandLineParser parser;
    parser.addOptions({{"template", "Which template to start from.", "name"}, {"list", "Lists the templates."}});
    if (parse(parser, command, words, 0, 1)) return fine;
    if (parser.isSet("list")) {
        printTemplates();
        return fine;
    }
    if (parser.positionalArguments().isEmpty()) throw UsageError("Say which file to write.");
    if (!parser.isSet("template")) throw UsageError("Say which template to start from; --list names them.");

    requireProgramName(parser.positionalArguments().first());
    const std::string out = parser.positionalArguments().first().toStdString();
    Program program = programFromTemplate(parser.value("template").toStdString());
    std::error_code unknown; // whether it is there will show when it is written
    if (std::filesystem::exists(out, unknown))
        throw FileError(FileError::Kind::couldNotWrite,
                        Text("“{file}” exists already. Choose another name, or remove it first.").with("file", out));
    saveProgram(out, program);
    return fine;
}

} // namespace cadre::cli
