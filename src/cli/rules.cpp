// SPDX-License-Identifier: Apache-2.0
#include "cli/command.hpp"
#include "cli/rulepages.hpp"
#include "cli/ruleset.hpp"

#include "store/diskfile.hpp"

#include <nlohmann/json.hpp>

#include <filesystem>

using nlohmann::ordered_json;

namespace cadre::cli {

namespace {

const char* stateIn(const RuleSet& set, const Rule& rule)
{
    return isOff(set, rule) ? "off" : wordOf(severityIn(set, rule));
}

std::string asText(const RuleSet& set)
{
    std::string text;
    for (const Rule& rule : allRules()) {
        text += std::string(rule.id) + "  " + stateIn(set, rule) + "  " + rule.name + "\n";
        for (const Parameter& parameter : rule.parameters)
            text += std::string("    ") + parameter.name + " = " + plainNumber(parameterIn(set, rule, parameter.name)) + " "
                    + parameter.unit + " (" + parameter.source + ")\n";
    }
    return text;
}

ordered_json parametersJson(const RuleSet& set, const Rule& rule)
{
    ordered_json list = ordered_json::array();
    for (const Parameter& parameter : rule.parameters)
        list.push_back({{"name", parameter.name},
                        {"value", parameterIn(set, rule, parameter.name)},
                        {"default", parameter.value},
                        {"unit", parameter.unit},
                        {"source", parameter.source},
                        {"least", parameter.least},
                        {"most", parameter.most}});
    return list;
}

ordered_json ruleJson(const RuleSet& set, const Rule& rule)
{
    ordered_json json;
    json["id"] = rule.id;
    json["name"] = rule.name;
    json["lesson"] = rule.lesson;
    json["severity"] = stateIn(set, rule);
    json["what"] = rule.what;
    json["why"] = rule.why;
    json["repair"] = rule.repair;
    json["fails"] = rule.fails;
    json["passes"] = rule.passes;
    json["silencedBy"] = rule.silencedBy;
    json["parameters"] = parametersJson(set, rule);
    return json;
}

std::string asJson(const RuleSet& set)
{
    ordered_json json;
    json["version"] = 1;
    json["ruleSet"] = set.name;
    json["base"] = set.base;
    json["differences"] = ordered_json::array();
    for (const Text& difference : differences(set)) json["differences"].push_back(fill(difference));
    json["rules"] = ordered_json::array();
    for (const Rule& rule : allRules()) json["rules"].push_back(ruleJson(set, rule));
    return json.dump(2) + "\n";
}

std::string asMarkdown(const RuleSet& set)
{
    std::string text = "# Rules in force: " + set.name + "\n";
    for (const Rule& rule : allRules()) text += "\n" + rulePage(rule, set, 2);
    return text;
}

void writePages(const std::filesystem::path& folder, const RuleSet& set)
{
    writeFileAtomically(folder / "README.md", ruleIndex());
    for (const Rule& rule : allRules())
        writeFileAtomically(folder / (std::string(rule.id) + ".md"), rulePage(rule, set, 1));
}

} // namespace

Exit runRules(const Command& command, const QStringList& words)
{
    QCommandLineParser parser;
    parser.addOptions({{"format", "Shape of the result.", "format", "text"},
                       {"rules", "Rule set: a shipped one by name, or a JSON file.", "set", "sponsor-ready"},
                       {"to", "With markdown: writes one page a rule into this folder.", "folder"}});
    if (parse(parser, command, words, 0, 0)) return fine;
    const std::string format = choice(parser, "format", {"text", "json", "markdown"});
    const RuleSet set = ruleSetNamed(parser.value("rules").toStdString());
    for (const Text& problem : set.problems) say(fill(problem));
    if (parser.isSet("to")) {
        if (format != "markdown") throw UsageError("--to goes with --format markdown.");
        writePages(parser.value("to").toStdString(), set);
        return fine;
    }
    print(format == "json" ? asJson(set) : format == "markdown" ? asMarkdown(set) : asText(set));
    return fine;
}

} // namespace cadre::cli
