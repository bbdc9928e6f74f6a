// SPDX-License-Identifier: Apache-2.0
#include "review/review.hpp"

#include "review/acceptances.hpp"
#include "review/rule.hpp"

#include <algorithm>
#include <atomic>
#include <functional>
#include <future>
#include <iterator>
#include <set>
#include <system_error>
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
    std::vector<Finding> findings = {};
    std::vector<Finding> silenced = {};
    bool settled = false; ///< What others silence is gone.
};

using Subjects = std::vector<RecordRef>;

/// The order of a finding's subjects says what leads; which things it is about does not depend on it.
Subjects sorted(Subjects subjects)
{
    std::ranges::sort(subjects);
    return subjects;
}

void silence(Run& run, const std::vector<Finding>& by)
{
    if (run.findings.empty() || by.empty()) return;
    std::set<Subjects> silenced;
    for (const Finding& finding : by) silenced.insert(sorted(finding.subjects));
    const bool all = silenced.contains({});
    const auto isOpen = [&](const Finding& finding) { return !all && !silenced.contains(sorted(finding.subjects)); };
    const auto rest = std::ranges::stable_partition(run.findings, isOpen);
    std::ranges::move(rest, std::back_inserter(run.silenced));
    run.findings.erase(rest.begin(), rest.end());
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
        silence(run, other->findings);
    }
}

bool isAboutProgram(const Run& run)
{
    return std::ranges::any_of(run.findings, [](const Finding& finding) { return finding.subjects.empty(); });
}

/// Rules that wait until another one finds nothing on the program as a whole.
void nameWaiting(std::vector<NotChecked>& list, const std::vector<Run>& runs)
{
    for (const Run& run : runs) {
        for (const std::string_view id : run.rule->silencedBy) {
            const auto other = std::ranges::find(runs, id, [](const Run& candidate) { return candidate.rule->id; });
            if (other == runs.end() || !isAboutProgram(*other)) continue;
            list.push_back({run.rule->id, Text(CADRE_TEXT("It waits until {rule} “{name}” is repaired."))
                                              .with("rule", other->rule->id)
                                              .withPhrase("name", other->rule->name)});
            break;
        }
    }
}

/// Rules do not know each other, so those of a large program are checked side by side: each takes the next one that
/// nobody has taken.
void checkAll(std::vector<Run>& runs, const Program& program, const std::function<void(Run&)>& check)
{
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t i = next++; i < runs.size(); i = next++) check(runs[i]);
    };
    constexpr std::size_t large = 2'000; // records; below, a second thread takes longer to begin than it saves
    std::future<void> other;
    try {
        if (recordCount(program) >= large) other = std::async(std::launch::async, work);
    } catch (const std::system_error&) { // NOLINT(bugprone-empty-catch): no thread to be had, so this one does all
    }
    work();
    if (other.valid()) other.get();
}

} // namespace

Review review(const Program& program, const RuleSet& set, WithFixes fixes, std::string_view today,
              std::span<const Finding> wanted)
{
    const Index index(program, IndexOrder::content);
    Facts facts(index);
    return review(facts, set, fixes, today, wanted);
}

Review review(Facts& facts, const RuleSet& set, WithFixes fixes, std::string_view today,
              std::span<const Finding> wanted)
{
    const Program& program = facts.index.program;
    Review result{.ruleSet = set.name, .base = set.base, .differences = differences(set)};
    std::vector<Run> runs;
    for (const Rule& rule : allRules()) {
        if (isOff(set, rule)) {
            result.notChecked.push_back({rule.id, Text(CADRE_TEXT("The rule is switched off in this rule set."))});
            continue;
        }
        runs.push_back({.rule = &rule});
    }
    checkAll(runs, program, [&](Run& run) {
        Check check(facts, *run.rule, set, {.all = fixes == WithFixes::yes, .these = wanted});
        run.rule->check(check);
        run.findings = std::move(check.findings);
    });
    for (Run& run : runs) settle(runs, run);
    nameWaiting(result.notChecked, runs);
    std::vector<Finding> silenced;
    for (Run& run : runs) {
        std::ranges::move(run.findings, std::back_inserter(result.findings));
        std::ranges::move(run.silenced, std::back_inserter(silenced));
    }
    std::ranges::stable_sort(result.findings, {}, &Finding::severity);
    moveAccepted(result, program);
    result.notices = acceptanceNotices(result, silenced, program, set, today);
    for (const Text& problem : set.problems) result.notices.push_back({Notice::Kind::ruleSet, {}, problem});
    return result;
}

const char* wordOf(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::acceptanceGone:
        return "acceptanceGone";
    case Notice::Kind::acceptancePast:
        return "acceptancePast";
    case Notice::Kind::acceptanceUnknown:
        return "acceptanceUnknown";
    case Notice::Kind::ruleSet:
        break;
    }
    return "ruleSet";
}

} // namespace cadre
