// SPDX-License-Identifier: Apache-2.0
#include "review/rule.hpp"

#include <algorithm>
#include <array>

namespace cadre {

namespace {

constexpr const char* offWord = "off";

/// The shipped set that a name stands for; the default where no set has it.
const RuleSet& baseOf(const std::string& name)
{
    const RuleSet* set = findRuleSet(name);
    return set ? *set : *findRuleSet(RuleSet().base);
}

/// False for a word that is no severity.
bool setSeverity(RuleChange& change, const std::string& word)
{
    constexpr std::array severities = {Severity::error, Severity::warning, Severity::advice};
    const auto known = std::ranges::find(severities, word, [](Severity severity) { return wordOf(severity); });
    if (known == severities.end() && word != offWord) return false;
    change.off = word == offWord;
    change.severity = change.off ? std::nullopt : std::optional(*known);
    return true;
}

Text unknownRule(const std::string& rule)
{
    return Text(CADRE_TEXT("The rule set changes “{rule}”, a rule that this Cadre does not know.")).with("rule", rule);
}

Text unknownParameter(const std::string& rule, const std::string& parameter)
{
    return Text(CADRE_TEXT("The rule set changes “{parameter}” of {rule}, which this Cadre does not know."))
        .with("parameter", parameter)
        .with("rule", rule);
}

Text outOfRange(const Rule& rule, const Parameter& parameter, double value)
{
    return Text(CADRE_TEXT("The rule set gives “{parameter}” of {rule} the number {value}. It must be from {least} to "
                           "{most}, so the usual number is used."))
        .with("parameter", parameter.name)
        .with("rule", rule.id)
        .with("value", plainNumber(value))
        .with("least", plainNumber(parameter.least))
        .with("most", plainNumber(parameter.most));
}

const RuleChange& changeOf(const RuleSet& set, const std::string& rule)
{
    static const RuleChange none;
    const auto found = set.rules.find(rule);
    return found == set.rules.end() ? none : found->second;
}

/// What a change makes of a rule's severity: "error", ..., "off"; empty where it leaves it to the catalogue.
std::string severityWord(const RuleChange& change)
{
    if (change.off) return offWord;
    return change.severity ? wordOf(*change.severity) : "";
}

/// The same for a rule that is known, with the catalogue's severity where nothing changes it.
std::string severityWord(const RuleSet& set, const Rule& rule)
{
    return isOff(set, rule) ? offWord : wordOf(severityIn(set, rule));
}

void addDifferences(std::vector<Text>& list, const Rule& rule, const RuleSet& set, const RuleSet& base)
{
    if (isOff(set, rule) && !isOff(base, rule))
        list.push_back(Text(CADRE_TEXT("{rule} “{name}” is off.")).with("rule", rule.id).withPhrase("name", rule.name));
    else if (!isOff(set, rule) && (isOff(base, rule) || severityIn(set, rule) != severityIn(base, rule)))
        list.push_back(Text(CADRE_TEXT("{rule} “{name}” weighs as: {severity}."))
                           .with("rule", rule.id)
                           .withPhrase("name", rule.name)
                           .withPhrase("severity", labelOf(severityIn(set, rule))));
    for (const Parameter& parameter : rule.parameters) {
        const double value = parameterIn(set, rule, parameter.name);
        if (value == parameterIn(base, rule, parameter.name)) continue;
        list.push_back(
            Text(CADRE_TEXT("{rule} “{name}” compares with {value} {unit} (“{parameter}”, usually {usual})."))
                .with("rule", rule.id)
                .withPhrase("name", rule.name)
                .with("value", plainNumber(value))
                .withPhrase("unit", parameter.unit)
                .with("parameter", parameter.name)
                .with("usual", plainNumber(parameterIn(base, rule, parameter.name))));
    }
}

} // namespace

void noteProblems(RuleSet& set)
{
    for (auto& [id, change] : set.rules) {
        const Rule* rule = findRule(id);
        if (!rule) {
            set.problems.push_back(unknownRule(id));
            continue;
        }
        std::erase_if(change.parameters, [&](const auto& entry) {
            const Parameter* parameter = findParameter(*rule, entry.first);
            if (!parameter) {
                set.problems.push_back(unknownParameter(id, entry.first));
                return false;
            }
            if (entry.second >= parameter->least && entry.second <= parameter->most) return false;
            set.problems.push_back(outOfRange(*rule, *parameter, entry.second));
            return true;
        });
    }
}

RuleSet ruleSetOf(const Program& program)
{
    if (program.reviewSettings.empty()) return {};
    const ReviewSettings& settings = only(program.reviewSettings);
    RuleSet set = baseOf(settings.base);
    if (!settings.base.empty() && settings.base != set.base)
        set.problems.push_back(
            Text(CADRE_TEXT("This program's rules build on the set “{base}”, which this Cadre does not "
                            "know. The set “{used}” is used in its place."))
                .with("base", settings.base)
                .with("used", set.base));
    if (!settings.ruleSet.empty()) set.name = settings.ruleSet;
    for (const RuleSeverity& entry : settings.severities)
        if (!setSeverity(set.rules[entry.rule], entry.severity))
            set.problems.push_back(
                Text(CADRE_TEXT("The rule set says “{word}” for {rule}. It must be “error”, “warning”, "
                                "“advice” or “off”."))
                    .with("word", entry.severity)
                    .with("rule", entry.rule));
    for (const RuleParameter& entry : settings.parameters)
        set.rules[entry.rule].parameters[entry.parameter] = entry.value;
    noteProblems(set);
    return set;
}

ReviewSettings settingsOf(const RuleSet& set)
{
    const RuleSet& base = baseOf(set.base);
    ReviewSettings settings{.id = singleId<ReviewSettings>(), .ruleSet = set.name, .base = base.name};
    for (const auto& [id, change] : set.rules) {
        const RuleChange& before = changeOf(base, id);
        const std::string word = severityWord(change);
        if (!word.empty() && word != severityWord(before))
            settings.severities.push_back({.rule = id, .severity = word});
        for (const auto& [name, value] : change.parameters)
            if (const auto same = before.parameters.find(name);
                same == before.parameters.end() || same->second != value)
                settings.parameters.push_back({.rule = id, .parameter = name, .value = value});
    }
    // What the base changes and the set does not goes back to the catalogue.
    for (const auto& [id, change] : base.rules)
        if (const Rule* rule = findRule(id); rule && severityWord(changeOf(set, id)).empty())
            settings.severities.push_back({.rule = id, .severity = wordOf(rule->severity)});
    std::ranges::sort(settings.severities, {}, &RuleSeverity::rule);
    return settings;
}

void setSeverity(ReviewSettings& settings, const Rule& rule, const std::string& severity)
{
    std::erase_if(settings.severities, [&](const RuleSeverity& entry) { return entry.rule == rule.id; });
    if (severity != severityWord(baseOf(settings.base), rule))
        settings.severities.push_back({.rule = rule.id, .severity = severity});
}

void setParameter(ReviewSettings& settings, const Rule& rule, const Parameter& parameter, double value)
{
    std::erase_if(settings.parameters, [&](const RuleParameter& entry) {
        return entry.rule == rule.id && entry.parameter == parameter.name;
    });
    if (value != parameterIn(baseOf(settings.base), rule, parameter.name))
        settings.parameters.push_back({.rule = rule.id, .parameter = parameter.name, .value = value});
}

std::vector<Text> differences(const RuleSet& set)
{
    const RuleSet& base = baseOf(set.base);
    std::vector<Text> list;
    if (set.rules == base.rules) return list;
    for (const Rule& rule : allRules()) addDifferences(list, rule, set, base);
    return list;
}

} // namespace cadre
