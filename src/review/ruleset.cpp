// SPDX-License-Identifier: Apache-2.0
#include "review/ruleset.hpp"

#include "review/rule.hpp"

#include <algorithm>
#include <initializer_list>

namespace cadre {

namespace {

/// A set in which only some of the catalogue's errors stay errors; the others weigh `otherErrors`.
RuleSet withErrors(std::string name, std::initializer_list<std::string_view> errors, Severity otherErrors)
{
    RuleSet set{std::move(name), {}};
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
    RuleSet set = withErrors(
        "pilot", {"STR-001", "ROL-001", "WRK-001", "SEQ-001", "SEQ-002", "SEQ-003", "LOD-001", "SUP-001"},
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

std::vector<RuleSet> ruleSets()
{
    return {sketch(), pilot(), sponsorReady()};
}

std::optional<RuleSet> findRuleSet(std::string_view name)
{
    for (RuleSet& set : ruleSets())
        if (set.name == name) return std::move(set);
    return std::nullopt;
}

} // namespace cadre
