// SPDX-License-Identifier: Apache-2.0
#include "review/naming.hpp"
#include "review/newrecords.hpp"
#include "review/rule.hpp"
#include "review/span.hpp"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace cadre {

namespace {

/// The first month in which something starts that waits for an activity.
using NextStarts = std::unordered_map<Id<Activity>, std::int64_t>;

NextStarts nextStarts(const Index& index)
{
    NextStarts next;
    for (const Activity* activity : index.activities) {
        if (!activity->startMonth) continue;
        for (const Id<Activity>& id : activity->dependsOn) {
            const auto [found, isNew] = next.emplace(id, *activity->startMonth);
            if (!isNew) found->second = std::min(found->second, *activity->startMonth);
        }
    }
    return next;
}

/// Whether an activity that starts in this month ends within the program and before what waits for it.
bool canStartIn(const Program& program, const NextStarts& next, const Activity& activity, std::int64_t start)
{
    const auto length = only(program.brief).lengthMonths;
    const std::int64_t end = start + bounded(activity.durationMonths.value_or(1)) - 1;
    const auto waiting = next.find(activity.id);
    return length && end <= *length && (waiting == next.end() || end < waiting->second);
}

Activity withoutDependency(Activity activity, const Id<Activity>& id)
{
    std::erase(activity.dependsOn, id);
    return activity;
}

void reportOverlap(Check& check, const Activity& activity, const Activity& prerequisite, bool mayMove)
{
    const std::int64_t end = *endMonth(prerequisite);
    const std::int64_t next = bounded(end) + 1;
    Text message = CADRE_TEXT("{activity} starts in month {start}, but it needs {prerequisite}, which ends in "
                              "month {end}.");
    message.withTexts("activity", {calledFirst(activity)}).withTexts("prerequisite", {called(prerequisite)});
    message.with("start", *activity.startMonth).with("end", end);
    Finding& finding = check.report({refTo(activity), refTo(prerequisite)}, "startMonth", std::move(message));
    if (!check.wantsFixes(finding)) return;
    if (mayMove) {
        Activity moved = activity;
        moved.startMonth = next;
        offer(finding, Text(CADRE_TEXT("Move it to start in month {month}")).with("month", next),
              changing(check.program, std::move(moved)));
    }
    Text label = CADRE_TEXT("Don't let it wait for {prerequisite}");
    offer(finding, label.withTexts("prerequisite", {called(prerequisite)}),
          changing(check.program, withoutDependency(activity, prerequisite.id)));
    offerPlace(finding, CADRE_TEXT("Choose another start month"), finding.place);
}

/// What an activity waits for and does not wait to end; each once, in the order it is listed.
std::vector<const Activity*> notAwaited(const Check& check, const Circles& circles, const Activity& activity)
{
    std::vector<const Activity*> list;
    std::unordered_set<Id<Activity>> seen;
    for (const Id<Activity>& id : activity.dependsOn) {
        const Activity* prerequisite = find(check.program.activities, id);
        if (!prerequisite || !activity.startMonth || !seen.insert(id).second) continue;
        const auto end = endMonth(*prerequisite);
        if (end && *activity.startMonth <= *end && !circles.together(activity.id, id)) list.push_back(prerequisite);
    }
    return list;
}

void checkSeq003(Check& check)
{
    const Circles& circles = check.facts.circles();
    const NextStarts next = nextStarts(check.index);
    for (const Activity* activity : check.index.activities) {
        const auto list = notAwaited(check, circles, *activity);
        for (const Activity* prerequisite : list) {
            const std::int64_t start = bounded(*endMonth(*prerequisite)) + 1;
            reportOverlap(check, *activity, *prerequisite, canStartIn(check.program, next, *activity, start));
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
        .why = CADRE_TEXT("If a step builds on another, running them at once breaks the logic of the sequence."),
        .check = checkSeq003,
    };
}

} // namespace cadre
