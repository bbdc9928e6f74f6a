// SPDX-License-Identifier: Apache-2.0
#include "review/review.hpp"

#include "review/rule.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace cadre {

std::size_t Review::count(Severity severity) const
{
    return static_cast<std::size_t>(
        std::ranges::count_if(findings, [&](const Finding& finding) { return finding.severity == severity; }));
}

namespace {

/// One rule in force and what it found.
struct Run {
    const Rule* rule;
    std::vector<Finding> findings;
    bool settled = false; ///< What others silence is gone.
};

using Subjects = std::vector<RecordRef>;

/// The order of a finding's subjects says what leads; which things it is about does not depend on it.
Subjects sorted(Subjects subjects)
{
    std::ranges::sort(subjects);
    return subjects;
}

void silence(std::vector<Finding>& findings, const std::vector<Finding>& by)
{
    if (findings.empty() || by.empty()) return;
    std::set<Subjects> silenced;
    for (const Finding& finding : by) silenced.insert(sorted(finding.subjects));
    if (silenced.contains({})) findings.clear();
    std::erase_if(findings, [&](const Finding& finding) { return silenced.contains(sorted(finding.subjects)); });
}

/// A finding that is silenced itself silences nothing, so the rules that silence are settled first.
void settle(std::vector<Run>& runs, Run& run)
{
    if (run.settled) return;
    run.settled = true;
    for (const std::string_view id : run.rule->silencedBy) {
        const auto other = std::ranges::find(runs, id, [](const Run& candidate) { return candidate.rule->id; });
        if (other == runs.end()) continue;
        settle(runs, *other);
        silence(run.findings, other->findings);
    }
}

/// A rule and the ids of what it is about, as an acceptance names a finding.
using Identity = std::pair<std::string, std::vector<std::string>>;

Identity identityOf(std::string rule, std::vector<std::string> ids)
{
    std::ranges::sort(ids);
    return {std::move(rule), std::move(ids)};
}

Identity identityOf(const Finding& finding)
{
    std::vector<std::string> ids;
    for (const RecordRef& subject : finding.subjects) ids.push_back(subject.id);
    return identityOf(finding.rule, std::move(ids));
}

void moveAccepted(Review& review, const Program& program)
{
    if (program.accepted.empty()) return;
    std::map<Identity, Id<Accepted>> acceptances;
    for (const Accepted* accepted : inOrder(program.accepted))
        acceptances.emplace(identityOf(accepted->rule, accepted->subjects), accepted->id);
    std::vector<Finding> open;
    for (Finding& finding : review.findings) {
        const auto found = acceptances.find(identityOf(finding));
        if (found == acceptances.end()) open.push_back(std::move(finding));
        else review.accepted.push_back({std::move(finding), found->second});
    }
    review.findings = std::move(open);
}

bool isOff(const RuleSet& set, const Rule& rule)
{
    const auto change = set.rules.find(rule.id);
    return change != set.rules.end() && change->second.off;
}

} // namespace

Review review(const Program& program, const RuleSet& set, WithFixes fixes)
{
    Review result;
    result.ruleSet = set.name;
    const Index index(program);
    Facts facts(index);
    std::vector<Run> runs;
    for (const Rule& rule : allRules()) {
        if (isOff(set, rule)) {
            result.notChecked.push_back({rule.id, Text(CADRE_TEXT("The rule is switched off in this rule set."))});
            continue;
        }
        Check check(facts, rule, set, {.all = fixes == WithFixes::yes});
        rule.check(check);
        runs.push_back({&rule, std::move(check.findings)});
    }
    for (Run& run : runs) settle(runs, run);
    for (Run& run : runs) std::ranges::move(run.findings, std::back_inserter(result.findings));
    std::ranges::stable_sort(result.findings, {}, &Finding::severity);
    moveAccepted(result, program);
    return result;
}

std::vector<Fix> fixesOf(const Program& program, const Finding& finding, const RuleSet& set)
{
    const Rule* rule = findRule(finding.rule);
    if (!rule || isOff(set, *rule)) return {};
    const Index index(program);
    Facts facts(index);
    Check check(facts, *rule, set, {.one = &finding});
    rule->check(check);
    const auto found =
        std::ranges::find_if(check.findings, [&](const Finding& candidate) { return isSame(candidate, finding); });
    return found == check.findings.end() ? std::vector<Fix>() : std::move(found->fixes);
}

} // namespace cadre
