// SPDX-License-Identifier: Apache-2.0
#include "review/naming.hpp"
#include "review/newrecords.hpp"
#include "review/room.hpp"
#include "review/span.hpp"
#include "review/trial.hpp"

#include <algorithm>

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

/// Offers a first stage at a level in between, as long as the rest of the work.
void offerStages(Check& check, Trial& trial, Finding& finding, const Activity& activity, const Level& between)
{
    if (!activity.durationMonths || *activity.durationMonths < 2) return;
    Activity first = activity;
    first.id = freeId(check.program.activities, "stage/" + activity.id.value);
    first.position = nextPosition(check.program.activities);
    first.name = freeName(check.program, activity.name + " (1)");
    first.level = between.id;
    first.durationMonths = *activity.durationMonths / 2;
    Activity rest = activity;
    rest.startMonth = bounded(*activity.startMonth) + *first.durationMonths;
    rest.durationMonths = *activity.durationMonths - *first.durationMonths;
    rest.dependsOn = {first.id};
    Edit edit;
    put(edit, check.program, std::move(first));
    put(edit, check.program, std::move(rest));
    Text label = CADRE_TEXT("Split it into two stages, the first at {level}");
    offerTriedDecision(trial, finding, label.withTexts("level", {called(between)}), std::move(edit));
}

/// Offers to do the work at a level that is no jump, or its first stage.
void offerLowerStart(Check& check, Trial& trial, Finding& finding, const Activity& activity, const Level& level)
{
    Activity lowered = activity;
    lowered.level = level.id;
    Text label = CADRE_TEXT("Lower its level to {level}");
    label.withTexts("level", {called(level)});
    offerTriedDecision(trial, finding, std::move(label), changing(check.program, std::move(lowered)));
    offerStages(check, trial, finding, activity, level);
}

void reportJump(Check& check, Trial& trial, const Activity& activity, std::int64_t jump, double most)
{
    Text message = Text::plural(
        CADRE_TEXT("{activity} is one level above anything done before. Add a step in between or lower the level."),
        CADRE_TEXT("{activity} jumps {n} levels above anything done before. Add a step in between or lower the "
                   "level."),
        jump);
    message.withTexts("activity", {calledFirst(activity)});
    Finding& finding = check.report({refTo(activity)}, "level", std::move(message));
    if (!check.wantsFixes(finding)) return;
    if (const Level* level = trial.isOpen() ? highestWithin(check.index, most) : nullptr)
        offerLowerStart(check, trial, finding, activity, *level);
    offerPlace(finding, CADRE_TEXT("Add an assignment in between"), listOf(RecordType::activity));
}

/// What was done before is real work that starts in an earlier month, and the level at which people enter.
void checkSeq005(Check& check)
{
    const double most = check.parameter("maxLevelJump");
    Trial trial(check);
    auto reached = check.index.rank(only(check.program.brief).entryLevel);
    auto starting = reached; // with the work that starts in the same month, which does not count yet
    const Activity* previous = nullptr;
    for (const RankedWork& step : check.facts.rankedWork()) {
        if (!step.activity->startMonth) break;
        if (previous && *previous->startMonth < *step.activity->startMonth) reached = starting;
        previous = step.activity;
        starting = std::max(starting.value_or(step.rank), step.rank);
        if (!reached) continue;
        const std::int64_t jump = bounded(step.rank) - bounded(*reached);
        if (static_cast<double>(jump) > most)
            reportJump(check, trial, *step.activity, jump, static_cast<double>(*reached) + most);
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
        .what = CADRE_TEXT("Compares the level of each piece of real work with the level at which people enter and "
                           "with all real work that starts earlier. Reports work that is more than {maxLevelJump} "
                           "levels above all of these."),
        .why = CADRE_TEXT("Each level asks for different work, not only more of it; skipping one leaves a hole "
                          "that shows later."),
        .repair = CADRE_TEXT("Add an assignment at the level in between, lower the level of this one, or split it into "
                             "two stages."),
        .fails = CADRE_TEXT("A specialist deputises for a department head in the first quarter."),
        .passes = CADRE_TEXT("Specialist, then project lead, then acting team manager."),
        .parameters = {{"maxLevelJump", 1, CADRE_TEXT("levels"),
                        CADRE_TEXT("Charan, Drotter and Noel: passages are taken one at a time (practitioner model)"),
                        0, 10}},
        .check = checkSeq005,
    };
}

} // namespace cadre
