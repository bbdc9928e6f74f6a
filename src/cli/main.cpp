// SPDX-License-Identifier: Apache-2.0
#include "cli/command.hpp"

#include "model/error.hpp"

#include <QGuiApplication>

#include <algorithm>
#include <array>
#include <memory>

using namespace cadre;
using namespace cadre::cli;

namespace {

constexpr std::array commands = {
    Command{"new", "OUT --template NAME | --list", "Starts a program from a template.", runNew},
    Command{"convert", "IN OUT", "Turns a program from .cadre into .json or back, or takes it out of a spec (.pdf); nothing is lost.", runConvert},
    Command{"review", "FILE... [--format text|json|sarif] [--rules SET|FILE.json] [--fail-on error|warning|advice]",
            "Finds the gaps in programs and says why they matter.", runReview},
    Command{"fix", "FILE [--rule ID]... [--dry-run] [-o OUT]",
            "Repairs the gaps that need no person, and lists the others.", runFix},
    Command{"import", "PROGRAM FRAMEWORK... [--language LANG] [--sheet NAME] [--mapping FILE] [--write-mapping FILE] [--similar keep|merge|replace|leave] [--changed update|replace|keep]"
                      " [--vanished keep|remove] [--levels 1,2,4] [--dry-run] [--format text|json] [-o OUT]",
            "Takes a competency framework into a program.", runImport},
    Command{"export", "PROGRAM OUT [--audience sponsor] [--paper A4|Letter] [--start DATE] [--force] [--framework cadre|case]",
            "Writes the program's spec (.pdf), the program itself (.json) or its competencies as a framework (.json).", runExport, true},
    Command{"rules", "[--format text|json|markdown] [--rules SET|FILE.json] [--to FOLDER]", "Lists the rules of the review in force.", runRules},
};

std::string overview()
{
    std::string text = "Usage: cadre-cli COMMAND ...\n\n";
    for (const Command& command : commands)
        text += std::string("  ") + command.name + " " + command.usage + "\n      " + command.summary + "\n";
    return text
           + "\nPROGRAM and FILE are .cadre or .json. Results go to standard output, messages to standard error.\n"
             "Exit codes: 0 fine, 1 findings, 2 wrong usage, 3 bad input, 4 could not write.\n";
}

/// Standard error is for what Cadre has to say to its user; what Qt notes about the machine is not.
void dropNotes(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg) say(message.toStdString());
}

Exit run(const Command& command, const QStringList& words)
{
    try {
        return command.run(command, words);
    } catch (const UsageError& error) {
        say(error.what());
        say(std::string("Usage: cadre-cli ") + command.name + " " + command.usage);
        return wrongUsage;
    } catch (const FileError& error) {
        say(error.what());
        return error.kind() == FileError::Kind::badInput ? badInput : couldNotWrite;
    } catch (const std::exception& error) {
        say(std::string("That did not work: ") + error.what());
        return badInput;
    }
}

} // namespace

int main(int count, char** values)
{
    const std::string name = count > 1 ? values[1] : "";
    const auto command = std::ranges::find_if(commands, [&](const Command& c) { return name == c.name; });
    if (command == commands.end()) {
        if (name == "--help" || name == "-h") {
            print(overview());
            return fine;
        }
        say(name.empty() ? "Say what to do." : "There is no command “" + name + "”.");
        say(overview());
        return wrongUsage;
    }

    qInstallMessageHandler(dropNotes);
    // The command line never needs a display.
    if (command->paints) qputenv("QT_QPA_PLATFORM", "offscreen");
    std::unique_ptr<QCoreApplication> application;
    if (command->paints) application = std::make_unique<QGuiApplication>(count, values);
    else application = std::make_unique<QCoreApplication>(count, values);
    return run(*command, QCoreApplication::arguments().mid(1));
}
