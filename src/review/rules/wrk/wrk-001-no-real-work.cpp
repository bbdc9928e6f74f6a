// SPDX-License-Identifier: Apache-2.0
#include "review/rule.hpp"

namespace cadre {

namespace {

void checkWrk001(Check& check)
{
    if (!check.index.realWork.empty()) return;
    const Place activities = listOf(RecordType::activity);
    Finding& finding = check.reportProgram(
        activities, CADRE_TEXT("This program has no real work in it. Add at least one assignment, role, rotation or "
                               "project in which people answer for a result."));
    if (!check.wantsFixes(finding)) return;
    offerPlace(finding, CADRE_TEXT("Add a stretch assignment"), activities);
    for (const Activity* activity : check.index.activities) {
        if (!isWorking(*activity)) continue;
        // All work is watched here: one of them could be done instead.
        Text label = CADRE_TEXT("Choose a work people do themselves instead of watching");
        offerPlace(finding, std::move(label), {refTo(*activity), "authority"});
        break;
    }
}

} // namespace

Rule wrk001()
{
    return {
        .id = "WRK-001",
        .name = CADRE_TEXT("No real work"),
        .lesson = 2,
        .severity = Severity::error,
        .why = CADRE_TEXT("Leading is learned in situations with consequences; a program of sessions alone prepares "
                          "for sessions."),
        .check = checkWrk001,
    };
}

} // namespace cadre
