// SPDX-License-Identifier: Apache-2.0
#include "cli/command.hpp"

#include "files/programfile.hpp"

namespace cadre::cli {

Exit runConvert(const Command& command, const QStringList& words)
{
    QCommandLineParser parser;
    if (parse(parser, command, words, 2, 2)) return fine;
    const QStringList files = parser.positionalArguments();
    requireProgramName(files[1]);
    saveProgram(files[1].toStdString(), openProgram(files[0].toStdString()));
    return fine;
}

} // namespace cadre::cli
