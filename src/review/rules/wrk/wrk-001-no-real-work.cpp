// SPDX-License-Identifier: Apache-2.0
#include "review/naming.hpp"
#include "review/newrecords.hpp"
#include "review/rule.hpp"
#include "review/trial.hpp"

#include <algorithm>

namespace cadre {

namespace {

/// All work there is, is watched: one could be done instead.
void offerToDo(Check& check, Finding& finding)
{
    const auto watched = std::ranges::find_if(check.index.activities, [](const Activity* a) { return isWorking(*a); });
    if (watched == check.index.activities.end()) return;
    Activity done = **watched;
    done.authority = Authority::decide;
    Trial trial(check);
    Text label = CADRE_TEXT("Let people decide in {activity} instead of watching");
    label.withTexts("activity", {called(done)});
    Edit edit = changing(check.program, std::move(done));
    if (trial.works(finding, edit)) offerDecision(finding, std::move(label), std::move(edit));
    else offerPlace(finding, std::move(label), {refTo(**watched), "authority"});
}

void offerToTurn(Check& check, Finding& finding)
{
    const auto session =
        std::ranges::find_if(check.index.activities, [](const Activity* a) { return isClassroom(*a); });
    if (session == check.index.activities.end()) return;
    Text label = CADRE_TEXT("Turn {activity} into a project with a client inside the company");
    offerPlace(finding, label.withTexts("activity", {called(**session)}), {refTo(**session), "kind"});
}

void checkWrk001(Check& check)
{
    if (!check.index.realWork.empty()) return;
    const Place activities = listOf(RecordType::activity);
    Finding& finding = check.reportProgram(
        activities, CADRE_TEXT("This program has no real work in it. Add at least one assignment, role, rotation or "
                               "project in which people answer for a result."));
    if (!check.wantsFixes(finding)) return;
    offerPlace(finding, CADRE_TEXT("Add a stretch assignment"), activities);
    offerToTurn(check, finding);
    offerToDo(check, finding);
}

} // namespace

Rule wrk001()
{
    return {
        .id = "WRK-001",
        .name = CADRE_TEXT("No real work"),
        .lesson = 2,
        .severity = Severity::error,
        .what = CADRE_TEXT("Looks at the program as a whole. Reports a program without real work: a role, rotation, "
                           "assignment, project or capstone in which people recommend or decide. Work that does not "
                           "say what people may do counts as real; work that they only watch does not."),
        .why = CADRE_TEXT("Leading is learned in situations with consequences; a program of sessions alone prepares "
                          "for sessions."),
        .repair = CADRE_TEXT("Add a stretch assignment. Or turn a workshop into a project with a real client inside "
                             "the company."),
        .fails = CADRE_TEXT("Five workshops and a mentor, nothing else."),
        .passes = CADRE_TEXT("Four quarterly stretch assignments."),
        .check = checkWrk001,
    };
}

} // namespace cadre
