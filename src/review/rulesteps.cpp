// SPDX-License-Identifier: Apache-2.0
#include "review/rulesteps.hpp"

#include "model/fields.hpp"
#include "review/rulewords.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace cadre {

namespace {

const std::string stepsKey = "reviewSettings/";

ReviewSettings settingsNow(const Program& program)
{
    return program.reviewSettings.empty() ? settingsOf(RuleSet()) : only(program.reviewSettings);
}

/// Whether settings leave the default rules as they are.
bool sayNothing(const ReviewSettings& settings)
{
    const RuleSet usual;
    return settings.severities.empty() && settings.parameters.empty() && settings.unknown == UnknownFields()
           && (settings.base.empty() || settings.base == usual.base)
           && (settings.ruleSet.empty() || settings.ruleSet == usual.name);
}

Step stepTo(const Program& program, ReviewSettings after, Text label, std::string mergeKey = {})
{
    Step step{.label = std::move(label), .mergeKey = std::move(mergeKey)};
    if (after == settingsNow(program)) return step;
    if (sayNothing(after)) take(step.edit, program, after.id);
    else put(step.edit, program, std::move(after));
    return step;
}

Text changeLabel(const Rule& rule)
{
    return Text(CADRE_TEXT("Change rule {rule}")).with("rule", rule.id);
}

bool isIn(const Parameter& parameter, double value)
{
    return value >= parameter.least && value <= parameter.most; // false for what is no number
}

bool isWeight(const std::string& word)
{
    constexpr std::array<std::string_view, 4> weights = {"error", "warning", "advice", "off"};
    return std::ranges::find(weights, word) != weights.end();
}

bool canFollow(const RuleParameter& entry)
{
    const Rule* rule = findRule(entry.rule);
    const Parameter* parameter = rule ? findParameter(*rule, entry.parameter) : nullptr;
    return parameter && isIn(*parameter, entry.value);
}

} // namespace

Step changeWeight(const Program& program, const Rule& rule, const std::string& weight)
{
    ReviewSettings after = settingsNow(program);
    setSeverity(after, rule, weight);
    return stepTo(program, std::move(after), changeLabel(rule));
}

Step changeNumber(const Program& program, const Rule& rule, const Parameter& parameter, double value)
{
    ReviewSettings after = settingsNow(program);
    if (isIn(parameter, value)) setParameter(after, rule, parameter, value);
    return stepTo(program, std::move(after), changeLabel(rule), stepsKey + rule.id + '/' + parameter.name);
}

Step backToUsual(const Program& program, const Rule& rule)
{
    ReviewSettings after = settingsNow(program);
    const auto isOfRule = [&](const auto& entry) { return entry.rule == rule.id; };
    std::erase_if(after.severities, isOfRule);
    std::erase_if(after.parameters, isOfRule);
    return stepTo(program, std::move(after), Text(CADRE_TEXT("Set rule {rule} back")).with("rule", rule.id));
}

Step useRuleSet(const Program& program, const RuleSet& set)
{
    ReviewSettings after = settingsOf(set);
    after.unknown = settingsNow(program).unknown;
    return stepTo(program, std::move(after), Text(CADRE_TEXT("Use the rule set “{name}”")).with("name", set.name));
}

Step renameRuleSet(const Program& program, const std::string& name)
{
    ReviewSettings after = settingsNow(program);
    after.ruleSet = isBlankText(name) ? std::string() : name;
    return stepTo(program, std::move(after), CADRE_TEXT("Change the name of the rule set"), stepsKey + "ruleSet");
}

Step dropProblems(const Program& program)
{
    ReviewSettings after = settingsNow(program);
    if (!after.base.empty() && !findRuleSet(after.base)) after.base = RuleSet().base;
    std::erase_if(after.severities,
                  [](const RuleSeverity& entry) { return !findRule(entry.rule) || !isWeight(entry.severity); });
    std::erase_if(after.parameters, [](const RuleParameter& entry) { return !canFollow(entry); });
    return stepTo(program, std::move(after), CADRE_TEXT("Take out what the rule set can't have"));
}

const RuleSet& shippedBase(const RuleSet& set)
{
    const RuleSet* base = findRuleSet(set.base);
    return base ? *base : *findRuleSet(RuleSet().base);
}

bool isChanged(const RuleSet& set, const Rule& rule)
{
    const RuleSet& base = shippedBase(set);
    return weightIn(set, rule) != weightIn(base, rule)
           || std::ranges::any_of(rule.parameters, [&](const Parameter& parameter) {
                  return parameterIn(set, rule, parameter.name) != parameterIn(base, rule, parameter.name);
              });
}

std::size_t keptChanges(const Program& program)
{
    const ReviewSettings settings = settingsOf(ruleSetOf(program));
    return settings.severities.size() + settings.parameters.size();
}

} // namespace cadre
