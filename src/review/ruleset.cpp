// SPDX-License-Identifier: Apache-2.0
#include "review/ruleset.hpp"

#include "review/rule.hpp"

#include <algorithm>
#include <initializer_list>
#include <stdexcept>

namespace cadre {

namespace {

/// A set in which only some of the catalogue's errors stay errors; the others weigh `otherErrors`.
RuleSet withErrors(std::string name, std::initializer_list<std::string_view> errors, Severity otherErrors)
{
    RuleSet set{.name = name, .base = name};
    for (const Rule& rule : allRules())
        if (rule.severity == Severity::error && std::ranges::find(errors, rule.id) == errors.end())
            set.rules[rule.id].severity = otherErrors;
    return set;
}

} // namespace

RuleSet sponsorReady()
{
    return {};
}

RuleSet pilot()
{
    RuleSet set =
        withErrors("pilot", {"STR-001", "ROL-001", "WRK-001", "SEQ-001", "SEQ-002", "SEQ-003", "LOD-001", "SUP-001"},
                   Severity::warning);
    for (const char* rule : {"SUC-001", "OUT-001"}) set.rules[rule].severity = Severity::advice;
    return set;
}

RuleSet sketch()
{
    RuleSet set = withErrors("sketch", {"STR-001", "SEQ-001"}, Severity::warning);
    for (const Rule& rule : allRules())
        if (rule.severity == Severity::warning) set.rules[rule.id].severity = Severity::advice;
    return set;
}

const std::vector<RuleSet>& ruleSets()
{
    static const std::vector<RuleSet> sets = {sketch(), pilot(), sponsorReady()};
    return sets;
}

const RuleSet* findRuleSet(std::string_view name)
{
    const auto found = std::ranges::find(ruleSets(), name, &RuleSet::name);
    return found == ruleSets().end() ? nullptr : &*found;
}

namespace {

const RuleChange* changeOf(const RuleSet& set, const Rule& rule)
{
    const auto found = set.rules.find(rule.id);
    return found == set.rules.end() ? nullptr : &found->second;
}

} // namespace

bool isOff(const RuleSet& set, const Rule& rule)
{
    const RuleChange* change = changeOf(set, rule);
    return change && change->off;
}

Severity severityIn(const RuleSet& set, const Rule& rule)
{
    const RuleChange* change = changeOf(set, rule);
    return change ? change->severity.value_or(rule.severity) : rule.severity;
}

double parameterIn(const RuleSet& set, const Rule& rule, const char* name)
{
    if (const RuleChange* change = changeOf(set, rule))
        if (const auto found = change->parameters.find(name); found != change->parameters.end()) return found->second;
    const Parameter* parameter = findParameter(rule, name);
    if (!parameter) throw std::logic_error(std::string(rule.id) + " has no parameter " + name);
    return parameter->value;
}

} // namespace cadre
