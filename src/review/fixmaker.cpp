// SPDX-License-Identifier: Apache-2.0
#include "review/fixmaker.hpp"

#include "review/review.hpp"
#include "review/rule.hpp"

#include <algorithm>
#include <utility>

namespace cadre {

std::vector<Fix> fixesOf(const Program& program, const Finding& finding, const RuleSet& set)
{
    return FixMaker(program, set).fixesOf(finding);
}

FixMaker::FixMaker(const Program& program, RuleSet set)
    : m_set(std::move(set)), m_index(program, IndexOrder::content), m_facts(m_index)
{
}

std::vector<Fix> FixMaker::fixesOf(const Finding& finding)
{
    const Rule* rule = findRule(finding.rule);
    if (!rule || isOff(m_set, *rule)) return {};
    Check check(m_facts, *rule, m_set, {.these = {&finding, 1}});
    rule->check(check);
    const auto found =
        std::ranges::find_if(check.findings, [&](const Finding& candidate) { return isSame(candidate, finding); });
    return found == check.findings.end() ? std::vector<Fix>() : std::move(found->fixes);
}

} // namespace cadre
