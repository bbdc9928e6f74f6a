// SPDX-License-Identifier: Apache-2.0
#include "review/naming.hpp"
#include "review/newrecords.hpp"
#include "review/rule.hpp"
#include "review/trial.hpp"

#include <utility>

namespace cadre {

namespace {

/// Work that becomes real counts for all other rules, and a list of shadowing leaves the day job alone: such changes
/// are tried before they are offered.
void offerToAct(Check& check, Finding& finding, const Activity& activity, Trial& trial)
{
    Activity recommending = activity;
    recommending.authority = Authority::recommend;
    offerTriedDecision(trial, finding, CADRE_TEXT("Let people recommend"),
                       changing(check.program, std::move(recommending)));
    Activity deciding = activity;
    deciding.authority = Authority::decide;
    offerTriedDecision(trial, finding, CADRE_TEXT("Let people decide within limits"),
                       changing(check.program, std::move(deciding)));
    Activity shadowing = activity;
    shadowing.replacesDayJob = replacesDayJob(activity);
    shadowing.kind = ActivityKind::shadowing;
    offerTriedDecision(trial, finding, CADRE_TEXT("List it as shadowing"),
                       changing(check.program, std::move(shadowing)));
    if (finding.fixes.empty()) offerPlace(finding, CADRE_TEXT("Choose what people may do"), finding.place);
}

void checkWrk004(Check& check)
{
    Trial trial(check);
    for (const Activity* activity : check.index.activities) {
        if (!isWorking(*activity) || activity->authority != Authority::observe) continue;
        Text message = CADRE_TEXT("In {activity} people only watch. Give them something to decide or to recommend, or "
                                  "list it as shadowing.");
        message.withTexts("activity", {called(*activity)});
        Finding& finding = check.report({refTo(*activity)}, "authority", std::move(message));
        if (check.wantsFixes(finding)) offerToAct(check, finding, *activity, trial);
    }
}

} // namespace

Rule wrk004()
{
    return {
        .id = "WRK-004",
        .name = CADRE_TEXT("Watching instead of doing"),
        .lesson = 2,
        .severity = Severity::warning,
        .what =
            CADRE_TEXT("Looks at roles, rotations, assignments, projects and capstones. Reports one in which people "
                       "only watch."),
        .why = CADRE_TEXT("Seeing others lead is useful but is not practice; it must not be counted as such."),
        .repair = CADRE_TEXT("Give people something to recommend or to decide. Or list it as shadowing, which it is."),
        .fails = CADRE_TEXT("A three-month project in which participants “sit in” on decisions."),
        .passes = CADRE_TEXT("Participants decide within agreed limits."),
        .check = checkWrk004,
    };
}

} // namespace cadre
