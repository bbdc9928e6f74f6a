// SPDX-License-Identifier: Apache-2.0
#include "cli/command.hpp"

#include "model/error.hpp"

#include <cstdio>

namespace cadre::cli {

bool parse(QCommandLineParser& parser, const Command& command, const QStringList& words, qsizetype least, qsizetype most)
{
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    const QCommandLineOption help({"h", "help"}, "Shows this help.");
    parser.addOption(help);
    if (!parser.parse(words)) throw UsageError(parser.errorText().toStdString());
    if (parser.isSet(help)) {
        const QString all = parser.helpText();
        print("Usage: cadre-cli " + std::string(command.name) + " " + command.usage + "\n" + command.summary + "\n\n"
              + all.mid(all.indexOf(QLatin1String("Options:"))).toStdString());
        return true;
    }
    const qsizetype count = parser.positionalArguments().size();
    if (count < least) throw UsageError("Something is missing.");
    if (count > most) throw UsageError("“" + parser.positionalArguments().at(most).toStdString() + "” is one word too many.");
    return false;
}

std::string choice(const QCommandLineParser& parser, const QString& option, const QStringList& allowed)
{
    const QString value = parser.value(option);
    if (!allowed.contains(value))
        throw UsageError("--" + option.toStdString() + " can be " + allowed.join(", ").toStdString() + ", but not “"
                         + value.toStdString() + "”.");
    return value.toStdString();
}

void requireProgramName(const QString& file)
{
    if (file.endsWith(QLatin1String(".cadre"), Qt::CaseInsensitive) || file.endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
        return;
    throw UsageError("The name of a program ends in .cadre or .json; “" + file.toStdString() + "” does not.");
}

void print(const std::string& text)
{
    if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size() || std::fflush(stdout) != 0)
        throw FileError(FileError::Kind::couldNotWrite, Text("The result could not be written. The disk may be full."));
}

void say(const std::string& text)
{
    std::fprintf(stderr, "%s\n", text.c_str());
}

} // namespace cadre::cli
