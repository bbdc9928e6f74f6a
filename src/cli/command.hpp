// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCommandLineParser>
#include <QStringList>

#include <stdexcept>
#include <string>

namespace cadre::cli {

/// What a command answers to whoever called it.
enum Exit {
    fine = 0,
    found = 1,         ///< Findings at or above --fail-on.
    wrongUsage = 2,
    badInput = 3,
    couldNotWrite = 4,
};

/// The words of a call are wrong. The text says how.
class UsageError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// One command of cadre-cli. `run` gets the words of the call, the command's own name first.
struct Command {
    const char* name;
    const char* usage;   ///< What follows the name.
    const char* summary; ///< One line.
    Exit (*run)(const Command& command, const QStringList& words);
    bool paints = false; ///< Needs fonts, and so an application that can paint.
};

Exit runNew(const Command& command, const QStringList& words);
Exit runConvert(const Command& command, const QStringList& words);
Exit runReview(const Command& command, const QStringList& words);
Exit runFix(const Command& command, const QStringList& words);
Exit runImport(const Command& command, const QStringList& words);
Exit runExport(const Command& command, const QStringList& words);
Exit runRules(const Command& command, const QStringList& words);

/// Reads the words of a call with a command's options; answers --help by itself (true: nothing is left to
/// do). Throws UsageError for an option that is not known and for a number of plain words out of range.
[[nodiscard]] bool parse(QCommandLineParser& parser, const Command& command, const QStringList& words, qsizetype least,
                         qsizetype most);

/// The value of an option, which must be one of `allowed`.
[[nodiscard]] std::string choice(const QCommandLineParser& parser, const QString& option, const QStringList& allowed);

/// Throws UsageError unless this is a name that a program can be written to: .cadre or .json.
void requireProgramName(const QString& file);

/// Prints a result to standard output.
void print(const std::string& text);
/// Prints a message to standard error, with a line end.
void say(const std::string& text);

} // namespace cadre::cli
