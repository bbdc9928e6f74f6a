// SPDX-License-Identifier: Apache-2.0
#include "cli/command.hpp"

#include "exchange/programjson.hpp"
#include "files/programfile.hpp"
#include "print/attachment.hpp"
#include "store/diskfile.hpp"

namespace cadre::cli {

namespace {

constexpr std::size_t maxPdfBytes = 256 * 1024 * 1024;

/// A spec holds the program it was made from.
Program programInSpec(const std::string& file)
{
    const std::string pdf = readFile(file, maxPdfBytes);
    return namingFile(file, [&] { return readProgramJson(attachmentIn(pdf, "program.json")); });
}

} // namespace

Exit runConvert(const Command& command, const QStringList& words)
{
    QCommandLineParser parser;
    if (parse(parser, command, words, 2, 2)) return fine;
    const QStringList files = parser.positionalArguments();
    requireProgramName(files[1]);
    const std::string in = files[0].toStdString();
    const bool isSpec = files[0].endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
    saveProgram(files[1].toStdString(), isSpec ? programInSpec(in) : openProgram(in));
    return fine;
}

} // namespace cadre::cli
