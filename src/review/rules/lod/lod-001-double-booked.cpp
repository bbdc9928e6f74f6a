// SPDX-License-Identifier: Apache-2.0
#include "review/overload.hpp"

namespace cadre {

namespace {

void offerToShareOut(Check& check, Finding& finding, const Overload& overload)
{
    Trial trial(check);
    if (overload.activities.empty()) {
        offerSmallerDayJob(trial, check, finding, overload);
        return;
    }
    offerLaterMonth(trial, check, finding, overload);
    offerEarlierEnd(trial, check, finding, overload);
    offerLighterWork(trial, check, finding, overload);
}

void checkLod001(Check& check)
{
    const Overload overload = overloadOf(check.index, check.facts.load(), check.parameter("maxLoadHard"));
    if (overload.months.empty()) return;
    const bool oneMonth = overload.months.size() == 1 && overload.months.front().months() == 1;
    Text message = Text::plural(
        CADRE_TEXT("In month {months} the plan asks for {load}% of a working week, day job included. Two full-time "
                   "things cannot run at once."),
        CADRE_TEXT("In months {months} the plan asks for up to {load}% of a working week, day job included. Two "
                   "full-time things cannot run at once."),
        oneMonth ? 1 : 2);
    Finding& finding = reportOverload(check, overload, std::move(message));
    if (check.wantsFixes(finding)) offerToShareOut(check, finding, overload);
}

} // namespace

Rule lod001()
{
    return {
        .id = "LOD-001",
        .name = CADRE_TEXT("Double-booked"),
        .lesson = 3,
        .severity = Severity::error,
        .what = CADRE_TEXT("Adds up, for each month of the program, the workload of all activities and the day job, "
                           "which does not count while an activity takes its place. Reports the months that ask for "
                           "more than {maxLoadHard}% of normal working time."),
        .why = CADRE_TEXT("A plan that needs two people cannot be carried out by one."),
        .repair = CADRE_TEXT("Move one of the activities to a later month, let one end sooner, or lower its workload."),
        .fails = CADRE_TEXT("A nearly full-time assignment next to three quarters of a day job."),
        .passes = CADRE_TEXT("Two full-time rotations that follow each other."),
        .parameters = {{"maxLoadHard", 150, CADRE_TEXT("% of normal working time"),
                        CADRE_TEXT("judgement: beyond this, two things each claim most of the same week"), 100, 1000}},
        .check = checkLod001,
    };
}

} // namespace cadre
