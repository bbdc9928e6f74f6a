// SPDX-License-Identifier: Apache-2.0
#include "cli/command.hpp"

#include "files/programfile.hpp"
#include "review/fixall.hpp"
#include "review/rule.hpp"

#include <algorithm>

namespace cadre::cli {

namespace {

std::string madeText(const FixRun& run)
{
    std::string text;
    for (const MadeFix& made : run.made)
        text += "\nRepaired " + made.rule + "\n  " + fill(made.finding) + "\n  - " + fill(made.label) + "\n";
    return text;
}

std::string leftText(const FixRun& run)
{
    std::string text;
    for (const Finding& finding : run.left) {
        text += std::string("\nLeft ") + wordOf(finding.severity) + " " + finding.rule + "\n  " + fill(finding.message) + "\n";
        for (const Fix& fix : finding.fixes) text += "  - " + fill(fix.label) + "\n";
    }
    return text;
}

std::string asText(const std::string& file, const FixRun& run)
{
    return file + ": " + fill(Text::plural("{n} repaired", "{n} repaired", std::ssize(run.made))) + ", "
           + fill(Text::plural("{n} left for a person", "{n} left for people", std::ssize(run.left))) + "\n" + madeText(run)
           + leftText(run);
}

QStringList requestedRules(const QCommandLineParser& parser)
{
    QStringList rules = parser.values("rule");
    for (const QString& id : rules)
        if (!findRule(id.toStdString())) throw UsageError("There is no rule “" + id.toStdString() + "”. `cadre-cli rules` lists them.");
    return rules;
}

} // namespace

Exit runFix(const Command& command, const QStringList& words)
{
    QCommandLineParser parser;
    parser.addOptions({{"rule", "Repairs only what this rule finds; may be given several times.", "id"},
                       {"dry-run", "Shows what would be repaired and changes nothing."},
                       {QStringList{"o", "output"}, "Writes the program there instead of over FILE.", "file"}});
    if (parse(parser, command, words, 1, 1)) return fine;
    const QStringList rules = requestedRules(parser);
    const std::string in = parser.positionalArguments().first().toStdString();
    if (parser.isSet("output")) requireProgramName(parser.value("output"));
    const std::string out = parser.isSet("output") ? parser.value("output").toStdString() : in;

    const Program program = openProgram(in);
    const auto isMeant = [&](const Finding& finding) {
        return rules.isEmpty() || rules.contains(QString::fromStdString(finding.rule));
    };
    const FixRun run = fixAll(program, ruleSetOf(program), isMeant);
    if (!parser.isSet("dry-run") && (out != in || !run.made.empty())) saveProgram(out, run.program);
    print(asText(in, run));
    const auto isError = [](const Finding& finding) { return finding.severity == Severity::error; };
    return std::ranges::any_of(run.left, isError) ? found : fine;
}

} // namespace cadre::cli
