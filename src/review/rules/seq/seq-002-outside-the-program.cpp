// SPDX-License-Identifier: Apache-2.0
#include "review/naming.hpp"
#include "review/newrecords.hpp"
#include "review/trial.hpp"

#include <algorithm>

namespace cadre {

namespace {

/// Offers to move the activity so that it lies within the program, as near to its place as there is room.
void offerMoveInside(Check& check, Trial& trial, Finding& finding, const Activity& activity)
{
    const auto length = only(check.program.brief).lengthMonths;
    std::int64_t start = 1;
    if (*activity.startMonth >= 1) {
        if (!activity.durationMonths || *activity.durationMonths < 1 || *activity.durationMonths > *length) return;
        start = *length - *activity.durationMonths + 1;
    }
    Activity moved = activity;
    moved.startMonth = start;
    offerTried(trial, finding, Text(CADRE_TEXT("Move it to start in month {month}")).with("month", start),
               changing(check.program, std::move(moved)));
}

void offerToFit(Check& check, Trial& trial, Finding& finding, const Activity& activity, std::int64_t last)
{
    const std::int64_t start = *activity.startMonth;
    const auto length = only(check.program.brief).lengthMonths;
    if (start >= 1 && length) {
        Brief longer = only(check.program.brief);
        longer.lengthMonths = last;
        offerTried(trial, finding, Text(CADRE_TEXT("Lengthen the program to {n} months")).with("n", last),
                   changing(check.program, std::move(longer)));
    }
    if (start >= 1 && length && start <= *length) {
        Activity shorter = activity;
        shorter.durationMonths = *length - start + 1;
        offerTriedDecision(trial, finding, Text(CADRE_TEXT("End it in month {month}")).with("month", *length),
                           changing(check.program, std::move(shorter)));
    }
    offerMoveInside(check, trial, finding, activity);
    offerPlace(finding, CADRE_TEXT("Move it within the program"), finding.place);
}

/// A start is outside if it lies before the first month, an end if it lies after the last. Without a duration there is
/// no end to compare.
void checkSeq002(Check& check)
{
    const auto length = only(check.program.brief).lengthMonths;
    Trial trial(check);
    for (const Activity* activity : check.index.activities) {
        if (!activity->startMonth) continue;
        const std::int64_t start = *activity->startMonth;
        const auto end = endMonth(*activity);
        if (start >= 1 && !(length && end && *end > *length)) continue;
        const std::int64_t last = std::max(start, end.value_or(start));
        Text message = CADRE_TEXT("{activity} starts in month {start}, but the first month of the program is 1.");
        if (start >= 1 && start == last)
            message = CADRE_TEXT("{activity} runs in month {end}, but the program has {length} months.");
        else if (start >= 1)
            message = CADRE_TEXT("{activity} runs from month {start} to {end}, but the program has {length} "
                                 "months.");
        message.withTexts("activity", {calledFirst(*activity)}).with("start", start).with("end", last);
        message.with("length", length.value_or(0));
        Finding& finding = check.report({refTo(*activity)}, "startMonth", std::move(message));
        if (check.wantsFixes(finding)) offerToFit(check, trial, finding, *activity, last);
    }
}

} // namespace

Rule seq002()
{
    return {
        .id = "SEQ-002",
        .name = CADRE_TEXT("Activity outside the program's time"),
        .lesson = 3,
        .severity = Severity::error,
        .what = CADRE_TEXT("Compares the months of each activity with the length of the program. Reports an activity "
                           "that starts before month 1 or ends after the last month."),
        .why = CADRE_TEXT("What lies outside the dates will not be staffed, paid or supported."),
        .repair = CADRE_TEXT("Make the program longer, make the activity shorter, or move it."),
        .fails = CADRE_TEXT("A three-month assignment that starts in month 11 of 12."),
        .passes = CADRE_TEXT("It starts in month 10 and ends in month 12."),
        .check = checkSeq002,
    };
}

} // namespace cadre
