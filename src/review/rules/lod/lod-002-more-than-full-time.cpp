// SPDX-License-Identifier: Apache-2.0
#include "review/overload.hpp"

namespace cadre {

namespace {

/// Months above this are left to LOD-001, month by month, whichever activities run in them. A rule that is off has
/// nothing left to it.
double mostForThisRule(const RuleSet& set)
{
    const Rule& doubleBooked = *findRule("LOD-001");
    if (isOff(set, doubleBooked)) return std::numeric_limits<double>::infinity();
    return parameterIn(set, doubleBooked, "maxLoadHard");
}

void offerRelief(Check& check, Finding& finding, const Overload& overload)
{
    Trial trial(check);
    offerSmallerDayJob(trial, check, finding, overload);
    if (overload.activities.empty()) return;
    offerLaterMonth(trial, check, finding, overload);
    offerLighterWork(trial, check, finding, overload);
}

void checkLod002(Check& check)
{
    const Overload overload =
        overloadOf(check.index, check.facts.load(), check.parameter("maxLoad"), mostForThisRule(check.set));
    if (overload.months.empty()) return;
    const bool oneMonth = overload.months.size() == 1 && overload.months.front().months() == 1;
    Text message = Text::plural(
        CADRE_TEXT("In month {months} the plan adds up to {load}% of a working week, day job included. Say what "
                   "people may drop."),
        CADRE_TEXT("In months {months} the plan adds up to as much as {load}% of a working week, day job included. Say "
                   "what people may drop."),
        oneMonth ? 1 : 2);
    Finding& finding = reportOverload(check, overload, std::move(message));
    if (check.wantsFixes(finding)) offerRelief(check, finding, overload);
}

} // namespace

Rule lod002()
{
    return {
        .id = "LOD-002",
        .name = CADRE_TEXT("More than full time"),
        .lesson = 3,
        .severity = Severity::warning,
        .what = CADRE_TEXT("Adds up the load of each month as LOD-001 “Double-booked” does. Reports the months that "
                           "ask for more than {maxLoad}% of normal working time, but not those that LOD-001 reports."),
        .why = CADRE_TEXT("Time that does not exist is taken from sleep, from the team or from the program itself. The "
                          "usual case is a program ‘on top of’ an unchanged day job."),
        .repair =
            CADRE_TEXT("Agree with the line managers which share of the day job stays, and enter it in the brief. "
                       "Or move an activity to a quieter month, or lower its workload."),
        .fails = CADRE_TEXT("An unchanged day job of 100%, an assignment of 20% and a workshop of 5%."),
        .passes = CADRE_TEXT("A day job of 75%, the assignment of 20% and the workshop of 5%: 100% together."),
        .parameters = {{"maxLoad", 110, CADRE_TEXT("% of normal working time"),
                        CADRE_TEXT("judgement: 10 points of slack for short peaks"), 50, 1000}},
        .check = checkLod002,
    };
}

} // namespace cadre
