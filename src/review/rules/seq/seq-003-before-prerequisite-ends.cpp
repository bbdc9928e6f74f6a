// SPDX-License-Identifier: Apache-2.0
#include "review/copybudget.hpp"
#include "review/naming.hpp"
#include "review/newrecords.hpp"
#include "review/room.hpp"
#include "review/span.hpp"
#include "review/trial.hpp"

#include <algorithm>
#include <optional>
#include <unordered_set>

namespace cadre {

namespace {

/// For each activity, by its place in the index, the first month in which something starts that waits for it.
using NextStarts = std::vector<std::optional<std::int64_t>>;

NextStarts nextStarts(const Index& index)
{
    NextStarts next(index.activities.size());
    for (const Activity* activity : index.activities) {
        if (!activity->startMonth) continue;
        for (const Id<Activity>& id : activity->dependsOn) {
            const auto place = index.placeOf(id);
            if (place) next[*place] = std::min(next[*place].value_or(*activity->startMonth), *activity->startMonth);
        }
    }
    return next;
}

/// Whether an activity that starts in this month ends within the program and before what waits for it.
bool canStartIn(const Index& index, const NextStarts& next, const Activity& activity, std::int64_t start)
{
    const auto length = only(index.program.brief).lengthMonths;
    const std::int64_t end = start + bounded(activity.durationMonths.value_or(1)) - 1;
    const auto place = index.placeOf(activity.id);
    return length && end <= *length && (!place || !next[*place] || end < *next[*place]);
}

Activity withoutDependency(Activity activity, const Id<Activity>& id)
{
    std::erase(activity.dependsOn, id);
    return activity;
}

/// An activity that starts too early.
struct Overlap {
    const Activity& activity;
    const Activity& prerequisite;
    std::int64_t start; ///< Of the activity.
    std::int64_t end;   ///< Of the prerequisite.
};

/// Offers to move the activity, alone where there is room for it, or with all that follows.
void offerLaterStart(Check& check, Trial& trial, Finding& finding, const Overlap& overlap, const NextStarts& next)
{
    const std::int64_t start = bounded(overlap.end) + 1;
    if (canStartIn(check.index, next, overlap.activity, start)) {
        Activity moved = overlap.activity;
        moved.startMonth = start;
        offerTried(trial, finding, Text(CADRE_TEXT("Move it to start in month {month}")).with("month", start),
                   changing(check.program, std::move(moved)));
        return;
    }
    const auto begin = overlap.prerequisite.startMonth;
    if (!trial.isOpen() || overlap.start != bounded(overlap.start) || *begin >= overlap.start) return;
    const std::int64_t months = start - overlap.start;
    Edit edit;
    makeRoom(edit, check.program, {.workFrom = overlap.start, .datesFrom = start, .months = months});
    Text label =
        Text::plural(CADRE_TEXT("Move it and all that follows by one month, and make the program longer"),
                     CADRE_TEXT("Move it and all that follows by {n} months, and make the program longer"), months);
    offerTriedDecision(trial, finding, std::move(label), std::move(edit));
}

void offerEarlierEnd(Check& check, Trial& trial, Finding& finding, const Overlap& overlap)
{
    if (!trial.isOpen() || *overlap.prerequisite.startMonth >= overlap.start) return;
    Activity shorter = overlap.prerequisite;
    shorter.durationMonths = bounded(overlap.start) - bounded(*shorter.startMonth);
    Text label = CADRE_TEXT("Let {prerequisite} end in month {month}");
    label.withTexts("prerequisite", {called(overlap.prerequisite)}).with("month", overlap.start - 1);
    offerTriedDecision(trial, finding, std::move(label), changing(check.program, std::move(shorter)));
}

Finding& reportOverlap(Check& check, const Overlap& overlap)
{
    Text message = CADRE_TEXT("{activity} starts in month {start}, but it needs {prerequisite}, which ends in "
                              "month {end}.");
    message.withTexts("activity", {calledFirst(overlap.activity)});
    message.withTexts("prerequisite", {called(overlap.prerequisite)});
    message.with("start", overlap.start).with("end", overlap.end);
    return check.report({refTo(overlap.activity), refTo(overlap.prerequisite)}, "startMonth", std::move(message));
}

/// What an activity waits for and does not wait to end; each once, in the order it is listed.
std::vector<const Activity*> notAwaited(const Check& check, const Circles& circles, const Activity& activity)
{
    std::vector<const Activity*> list;
    std::unordered_set<Id<Activity>> seen;
    for (const Id<Activity>& id : activity.dependsOn) {
        const Activity* prerequisite = check.index.find(id);
        if (!prerequisite || !activity.startMonth || !seen.insert(id).second) continue;
        const auto end = endMonth(*prerequisite);
        if (end && *activity.startMonth <= *end && !circles.together(activity.id, id)) list.push_back(prerequisite);
    }
    return list;
}

void checkSeq003(Check& check)
{
    const Circles& circles = check.facts.circles();
    std::optional<NextStarts> next;
    Trial trial(check);
    CopyBudget copies;
    for (const Activity* activity : check.index.activities) {
        for (const Activity* prerequisite : notAwaited(check, circles, *activity)) {
            const Overlap overlap{*activity, *prerequisite, *activity->startMonth, *endMonth(*prerequisite)};
            Finding& finding = reportOverlap(check, overlap);
            if (!check.wantsFixes(finding)) continue;
            if (!next) next = nextStarts(check.index);
            if (copies.take(activity->dependsOn.size() + prerequisite->dependsOn.size())) {
                offerLaterStart(check, trial, finding, overlap, *next);
                offerEarlierEnd(check, trial, finding, overlap);
                Text label = CADRE_TEXT("Don't let it wait for {prerequisite}");
                offerDecision(finding, label.withTexts("prerequisite", {called(*prerequisite)}),
                              changing(check.program, withoutDependency(*activity, prerequisite->id)));
            }
            offerPlace(finding, CADRE_TEXT("Choose another start month"), finding.place);
        }
    }
}

} // namespace

Rule seq003()
{
    return {
        .id = "SEQ-003",
        .name = CADRE_TEXT("Starts before its prerequisite ends"),
        .lesson = 3,
        .severity = Severity::error,
        .what = CADRE_TEXT("Compares the start of each activity with the end of those it waits for. Reports an "
                           "activity that starts before one of them has ended. Activities that wait for each other in "
                           "a circle are left to SEQ-001."),
        .why = CADRE_TEXT("If a step builds on another, running them at once breaks the logic of the sequence."),
        .repair = CADRE_TEXT("Move the activity to after the end of what it waits for, let that end sooner, or don't "
                             "let the activity wait for it."),
        .fails = CADRE_TEXT("The cross-functional project starts in month 3. It waits for the process improvement, "
                            "which ends in month 3."),
        .passes = CADRE_TEXT("It starts in month 4."),
        .check = checkSeq003,
    };
}

} // namespace cadre
