// SPDX-License-Identifier: Apache-2.0
#include "cli/command.hpp"
#include "cli/ruleset.hpp"

#include "review/rule.hpp"

#include <nlohmann/json.hpp>

using nlohmann::ordered_json;

namespace cadre::cli {

namespace {

/// A rule as a rule set has it.
struct RuleInForce {
    const Rule& rule;
    bool off;
    Severity severity;
    std::vector<std::pair<Parameter, double>> parameters; ///< With the value in force.
};

std::vector<RuleInForce> rulesIn(const RuleSet& set)
{
    std::vector<RuleInForce> list;
    for (const Rule& rule : allRules()) {
        const auto found = set.rules.find(rule.id);
        const RuleChange change = found == set.rules.end() ? RuleChange{} : found->second;
        RuleInForce entry{rule, change.off, change.severity.value_or(rule.severity), {}};
        for (const Parameter& parameter : rule.parameters) {
            const auto value = change.parameters.find(parameter.name);
            entry.parameters.emplace_back(parameter, value == change.parameters.end() ? parameter.value : value->second);
        }
        list.push_back(std::move(entry));
    }
    return list;
}

const char* stateOf(const RuleInForce& entry)
{
    return entry.off ? "off" : wordOf(entry.severity);
}

std::string asText(const std::vector<RuleInForce>& rules)
{
    std::string text;
    for (const RuleInForce& entry : rules) {
        text += std::string(entry.rule.id) + "  " + stateOf(entry) + "  " + entry.rule.name + "\n";
        for (const auto& [parameter, value] : entry.parameters)
            text += std::string("    ") + parameter.name + " = " + plainNumber(value) + " " + parameter.unit + " ("
                    + parameter.source + ")\n";
    }
    return text;
}

std::string asJson(const std::vector<RuleInForce>& rules, const RuleSet& set)
{
    ordered_json json;
    json["version"] = 1;
    json["ruleSet"] = set.name;
    json["rules"] = ordered_json::array();
    for (const RuleInForce& entry : rules) {
        ordered_json rule;
        rule["id"] = entry.rule.id;
        rule["name"] = entry.rule.name;
        rule["lesson"] = entry.rule.lesson;
        rule["severity"] = stateOf(entry);
        rule["why"] = entry.rule.why;
        rule["silencedBy"] = entry.rule.silencedBy;
        rule["parameters"] = ordered_json::array();
        for (const auto& [parameter, value] : entry.parameters)
            rule["parameters"].push_back({{"name", parameter.name},
                                          {"value", value},
                                          {"default", parameter.value},
                                          {"unit", parameter.unit},
                                          {"source", parameter.source},
                                          {"least", parameter.least},
                                          {"most", parameter.most}});
        json["rules"].push_back(std::move(rule));
    }
    return json.dump(2) + "\n";
}

std::string asMarkdown(const std::vector<RuleInForce>& rules, const RuleSet& set)
{
    std::string text = "# Rules in force: " + set.name + "\n";
    for (const RuleInForce& entry : rules) {
        text += std::string("\n## ") + entry.rule.id + " " + entry.rule.name + "\n\n- Severity: " + stateOf(entry)
                + "\n- Lesson: " + lessonName(entry.rule.lesson) + "\n\n" + entry.rule.why + "\n";
        if (entry.parameters.empty()) continue;
        text += "\n| parameter | value | unit | source of the default |\n|---|---|---|---|\n";
        for (const auto& [parameter, value] : entry.parameters)
            text += std::string("| `") + parameter.name + "` | " + plainNumber(value) + " | " + parameter.unit + " | "
                    + parameter.source + " |\n";
    }
    return text;
}

} // namespace

Exit runRules(const Command& command, const QStringList& words)
{
    QCommandLineParser parser;
    parser.addOptions({{"format", "Shape of the result.", "format", "text"},
                       {"rules", "Rule set: a shipped one by name, or a JSON file.", "set", "sponsor-ready"}});
    if (parse(parser, command, words, 0, 0)) return fine;
    const std::string format = choice(parser, "format", {"text", "json", "markdown"});
    const RuleSet set = ruleSetNamed(parser.value("rules").toStdString());
    const auto rules = rulesIn(set);
    print(format == "json" ? asJson(rules, set) : format == "markdown" ? asMarkdown(rules, set) : asText(rules));
    return fine;
}

} // namespace cadre::cli
