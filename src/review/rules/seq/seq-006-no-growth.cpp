// SPDX-License-Identifier: Apache-2.0
#include "review/naming.hpp"
#include "review/newrecords.hpp"
#include "review/span.hpp"
#include "review/trial.hpp"

#include <algorithm>
#include <limits>
#include <vector>

namespace cadre {

namespace {

/// A missing stretch is below any that is there.
std::int64_t stretchOf(const RankedWork& work)
{
    return work.activity->stretch.value_or(std::numeric_limits<std::int64_t>::min());
}

/// The first and the last of the work by its start. Of several that start in the same month the easiest is the first
/// and the hardest the last, since people can grow from one to the other. Null where there is no work.
struct Ends {
    const RankedWork* first = nullptr;
    const RankedWork* last = nullptr;
};

Ends endsOf(const std::vector<RankedWork>& work)
{
    Ends ends;
    for (const RankedWork& step : work) {
        const auto start = step.activity->startMonth;
        const auto isIn = [&](const RankedWork* end) { return end && end->activity->startMonth == start; };
        if (!ends.first || (isIn(ends.first) && stretchOf(step) < stretchOf(*ends.first))) ends.first = &step;
        if (!isIn(ends.last) || stretchOf(step) > stretchOf(*ends.last)) ends.last = &step;
    }
    return ends;
}

/// The lowest level above a rank; null at the top.
const Level* nextAbove(const Index& index, std::int64_t rank)
{
    const Level* next = nullptr;
    for (const Level* level : index.levels)
        if (level->rank && *level->rank > rank && (!next || *level->rank < *next->rank)) next = level;
    return next;
}

void offerGrowth(Check& check, Finding& finding, const Ends& ends)
{
    const Activity& last = *ends.last->activity;
    if (const Level* level = nextAbove(check.index, ends.last->rank)) {
        Activity higher = last;
        higher.level = level->id;
        Text label = CADRE_TEXT("Raise {activity} to {level}");
        label.withTexts("activity", {called(last)}).withTexts("level", {called(*level)});
        offerDecision(finding, std::move(label), changing(check.program, std::move(higher)));
    }
    constexpr std::int64_t hardest = 5;
    const std::int64_t stretch = std::max<std::int64_t>(bounded(ends.first->activity->stretch.value_or(0)), 0) + 1;
    if (stretch <= hardest) {
        Trial trial(check);
        Activity harder = last;
        harder.stretch = stretch;
        Text label = CADRE_TEXT("Raise the stretch of {activity} to {n}");
        label.withTexts("activity", {called(last)}).with("n", stretch);
        offerTriedDecision(trial, finding, std::move(label), changing(check.program, std::move(harder)));
    }
    offerPlace(finding, CADRE_TEXT("Put the easiest work first and the hardest last"), {refTo(last), "startMonth"});
}

void checkSeq006(Check& check)
{
    const auto& work = check.facts.rankedWork();
    const auto& all = check.index.realWork;
    // Where a level or a start is not known, nobody can say that all are alike or which is the last.
    if (work.size() < all.size() || (!all.empty() && !all.back()->startMonth)) return;
    if (static_cast<double>(work.size()) < check.parameter("minSteps")) return;
    const auto isLevel = [&](const RankedWork& step) { return step.rank == work.front().rank; };
    if (work.empty() || !std::ranges::all_of(work, isLevel)) return;
    const Ends ends = endsOf(work);
    if (!ends.first || stretchOf(*ends.last) > stretchOf(*ends.first)) return;
    Text message =
        CADRE_TEXT("All {n} assignments are at the same level and the last is no harder than the first. What grows?");
    message.with("n", std::ssize(work));
    Finding& finding = check.reportProgram({refTo(*ends.last->activity), "level"}, std::move(message));
    if (check.wantsFixes(finding)) offerGrowth(check, finding, ends);
}

} // namespace

Rule seq006()
{
    return {
        .id = "SEQ-006",
        .name = CADRE_TEXT("No growth in responsibility"),
        .lesson = 3,
        .severity = Severity::warning,
        .what = CADRE_TEXT("Looks at the level and the stretch of all real work. Reports a program with {minSteps} or "
                           "more pieces of real work that are all at the same level, if the last is no harder than the "
                           "first."),
        .why = CADRE_TEXT("A row of equal tasks gives repetition, not progress, and managers cannot see readiness in "
                          "it."),
        .repair = CADRE_TEXT("Raise the level or the stretch of the last assignment, or put them in the order of how "
                             "hard they are."),
        .fails = CADRE_TEXT("Four projects, all at the level of a project lead and all with stretch 2."),
        .passes = CADRE_TEXT("The stretch rises from 2 over 3 and 3 to 4, and the last is one level up."),
        .silencedBy = {"WRK-001"},
        .parameters = {{"minSteps", 3, CADRE_TEXT("activities"), CADRE_TEXT("judgement"), 2, 100}},
        .check = checkSeq006,
    };
}

} // namespace cadre
