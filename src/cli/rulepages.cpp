// SPDX-License-Identifier: Apache-2.0
#include "cli/rulepages.hpp"

#include "review/rulewords.hpp"

#include <string_view>

namespace cadre::cli {

namespace {

std::string parameterTable(const Rule& rule, const RuleSet& set)
{
    std::string text = "| number | value | unit | from | to | where the usual value comes from |\n|---|---|---|---|---|---|\n";
    for (const Parameter& parameter : rule.parameters)
        text += std::string("| `") + parameter.name + "` | " + plainNumber(parameterIn(set, rule, parameter.name)) + " | "
                + parameter.unit + " | " + plainNumber(parameter.least) + " | " + plainNumber(parameter.most) + " | "
                + parameter.source + " |\n";
    return text;
}

std::string silencers(const Rule& rule)
{
    std::string text;
    for (const char* id : rule.silencedBy) text += (text.empty() ? "" : ", ") + std::string(id);
    return text;
}

} // namespace

std::string rulePage(const Rule& rule, const RuleSet& set, int heading)
{
    const std::string title(static_cast<std::size_t>(heading), '#');
    const std::string part = "\n" + title + "# ";
    std::string text = title + " " + rule.id + " " + rule.name + "\n\n- Severity: " + weightIn(set, rule)
                       + "\n- Lesson: " + lessonName(rule.lesson) + "\n";
    if (!rule.silencedBy.empty()) text += "- Waits for: " + silencers(rule) + " on the same thing or on the program\n";
    text += part + "What it finds\n\n" + fill(whatIn(set, rule)) + "\n";
    text += part + "Why it matters\n\n" + rule.why + "\n";
    text += part + "How to repair it\n\n" + rule.repair + "\n";
    if (!rule.parameters.empty()) text += part + "Its numbers\n\n" + parameterTable(rule, set);
    text += part + "An example\n\n- It reports: " + rule.fails + "\n- It does not report: " + rule.passes + "\n";
    return text;
}

std::string ruleIndex()
{
    std::string text = "# The rules of the review\n\nWhat Cadre looks for in the design of a program. These pages are written "
                       "by `cadre-cli rules --format markdown --to docs/rules`.\n";
    for (const RuleFamily& family : ruleFamilies()) {
        std::string rows;
        for (const Rule& rule : allRules())
            if (std::string_view(rule.id).starts_with(family.code))
                rows += std::string("| [") + rule.id + "](" + rule.id + ".md) | " + rule.name + " | "
                        + wordOf(rule.severity) + " | " + lessonName(rule.lesson) + " |\n";
        text += std::string("\n## ") + family.name + "\n\n| rule | finds | severity | lesson |\n|---|---|---|---|\n" + rows;
    }
    return text;
}

} // namespace cadre::cli
