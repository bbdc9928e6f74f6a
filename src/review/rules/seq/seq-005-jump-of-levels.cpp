// SPDX-License-Identifier: Apache-2.0
#include "review/naming.hpp"
#include "review/newrecords.hpp"
#include "review/rule.hpp"
#include "review/span.hpp"

#include <algorithm>
#include <unordered_map>

namespace cadre {

namespace {

/// The highest level that is no jump; null where there is none.
const Level* highestWithin(const Index& index, double most)
{
    const Level* best = nullptr;
    for (const Level* level : index.levels) {
        if (!level->rank || static_cast<double>(*level->rank) > most) continue;
        if (!best || *level->rank > *best->rank) best = level;
    }
    return best;
}

void reportJump(Check& check, const Activity& activity, std::int64_t jump, double most)
{
    Text message = Text::plural(
        CADRE_TEXT("{activity} is one level above anything done before. Add a step in between or lower the level."),
        CADRE_TEXT("{activity} jumps {n} levels above anything done before. Add a step in between or lower the "
                   "level."),
        jump);
    message.withTexts("activity", {calledFirst(activity)});
    Finding& finding = check.report({refTo(activity)}, "level", std::move(message));
    if (!check.wantsFixes(finding)) return;
    if (const Level* level = highestWithin(check.index, most)) {
        Activity lowered = activity;
        lowered.level = level->id;
        Text label = CADRE_TEXT("Lower its level to {level}");
        label.withTexts("level", {called(*level)});
        offer(finding, std::move(label), changing(check.program, std::move(lowered)));
    }
    offerPlace(finding, CADRE_TEXT("Add an assignment in between"), listOf(RecordType::activity));
}

/// The rank that counts as reached when an activity starts: of the entry level and of real work started earlier.
std::unordered_map<const Activity*, std::int64_t> ranksBefore(const Index& index)
{
    std::unordered_map<const Activity*, std::int64_t> before;
    auto reached = index.rank(only(index.program.brief).entryLevel);
    auto starting = reached; // with the work that starts in the same month, which does not count yet
    const Activity* previous = nullptr;
    for (const Activity* activity : index.realWork) {
        if (!activity->startMonth) break;
        if (previous && *previous->startMonth < *activity->startMonth) reached = starting;
        if (reached) before.emplace(activity, *reached);
        if (const auto rank = index.rank(activity->level)) starting = std::max(starting.value_or(*rank), *rank);
        previous = activity;
    }
    return before;
}

void checkSeq005(Check& check)
{
    const double most = check.parameter("maxLevelJump");
    const auto before = ranksBefore(check.index);
    for (const Activity* activity : check.index.activities) {
        const auto reached = before.find(activity);
        const auto rank = check.index.rank(activity->level);
        if (reached == before.end() || !rank) continue;
        const std::int64_t jump = bounded(*rank) - bounded(reached->second);
        if (static_cast<double>(jump) <= most) continue;
        reportJump(check, *activity, jump, static_cast<double>(reached->second) + most);
    }
}

} // namespace

Rule seq005()
{
    return {
        .id = "SEQ-005",
        .name = CADRE_TEXT("Jump of more than one level"),
        .lesson = 3,
        .severity = Severity::warning,
        .why = CADRE_TEXT("Each level asks for different work, not only more of it; skipping one leaves a hole "
                          "that shows later."),
        .parameters = {{"maxLevelJump", 1, CADRE_TEXT("levels"),
                        CADRE_TEXT("Charan, Drotter and Noel: passages are taken one at a time (practitioner model)"),
                        0, 10}},
        .check = checkSeq005,
    };
}

} // namespace cadre
