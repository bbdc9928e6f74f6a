// SPDX-License-Identifier: Apache-2.0
#include "review/fixall.hpp"

#include <algorithm>
#include <set>

namespace cadre {

namespace {

constexpr int mostRounds = 10;

std::set<FindingKey> errorsIn(const Review& review)
{
    std::set<FindingKey> errors;
    for (const Finding& finding : review.findings)
        if (finding.severity == Severity::error) errors.insert(keyOf(finding));
    return errors;
}

struct Attempt {
    const Finding* finding;
    const Fix* fix;
};

/// The program after these fixes. Those that no longer fit, since another one changed the same record, are left out
/// of `attempts`.
Program fixedBy(Program program, std::vector<Attempt>& attempts)
{
    std::erase_if(attempts, [&](const Attempt& attempt) {
        if (!fits(program, attempt.fix->edit)) return true;
        apply(program, attempt.fix->edit);
        return false;
    });
    return program;
}

/// Whether a program fixed like this is better: none of the findings is left, and no error is new.
bool isBetter(const Review& before, const Review& fixed, const std::vector<Attempt>& attempts)
{
    std::set<FindingKey> meant;
    for (const Attempt& attempt : attempts) meant.insert(keyOf(*attempt.finding));
    const std::set<FindingKey> errors = errorsIn(before);
    return std::ranges::none_of(fixed.findings, [&](const Finding& finding) {
        const FindingKey key = keyOf(finding);
        return meant.contains(key) || (finding.severity == Severity::error && !errors.contains(key));
    });
}

void note(FixRun& run, const std::vector<Attempt>& attempts)
{
    for (const Attempt& attempt : attempts)
        run.made.push_back({attempt.finding->rule, attempt.finding->message, attempt.fix->label});
}

/// Makes the fixes all at once where that works, or else one after the other. False if none could be made.
bool makeFixes(FixRun& run, const Review& before, std::vector<Attempt> attempts, const RuleSet& set,
               const std::stop_token& stopping)
{
    const std::vector<Attempt> all = attempts;
    Program fixed = fixedBy(run.program, attempts);
    if (attempts.empty()) return false;
    if (isBetter(before, review(fixed, set), attempts)) {
        run.program = std::move(fixed);
        note(run, attempts);
        return true;
    }
    bool made = false;
    Review current = before;
    for (const Attempt& attempt : all) {
        if (stopping.stop_requested()) break;
        std::vector<Attempt> one = {attempt};
        fixed = fixedBy(run.program, one);
        if (one.empty()) continue;
        Review next = review(fixed, set);
        if (!isBetter(current, next, one)) continue;
        run.program = std::move(fixed);
        current = std::move(next);
        note(run, one);
        made = true;
    }
    return made;
}

} // namespace

const Fix* unaskedFix(const Finding& finding)
{
    const auto found =
        std::ranges::find_if(finding.fixes, [](const Fix& fix) { return !fix.needsPerson && !isEmpty(fix.edit); });
    return found == finding.fixes.end() ? nullptr : &*found;
}

FixRun fixAll(Program program, const RuleSet& set, const std::function<bool(const Finding&)>& isMeant,
              const ChooseFix& choose, const std::stop_token& stopping)
{
    FixRun run{.program = std::move(program)};
    Review found = review(run.program, set, WithFixes::yes);
    while (run.rounds < mostRounds && !stopping.stop_requested()) {
        std::vector<Attempt> attempts;
        for (const Finding& finding : found.findings)
            if (const Fix* fix = isMeant(finding) ? choose(finding) : nullptr) attempts.push_back({&finding, fix});
        if (attempts.empty()) break;
        ++run.rounds;
        if (!makeFixes(run, found, std::move(attempts), set, stopping)) break;
        found = review(run.program, set, WithFixes::yes);
    }
    for (Finding& finding : found.findings)
        if (isMeant(finding)) run.left.push_back(std::move(finding));
    return run;
}

} // namespace cadre
