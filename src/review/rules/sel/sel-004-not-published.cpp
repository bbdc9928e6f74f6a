// SPDX-License-Identifier: Apache-2.0
#include "review/newrecords.hpp"
#include "review/rule.hpp"

#include <utility>

namespace cadre {

namespace {

void checkSel004(Check& check)
{
    const Selection& selection = only(check.program.selection);
    if (selection.published == true) return;
    Finding& finding =
        check.reportProgram({refTo(selection), "published"},
                            CADRE_TEXT("The selection criteria are not published to those who may apply."));
    if (!check.wantsFixes(finding)) return;
    Selection open = selection;
    open.published = true;
    offerDecision(finding, CADRE_TEXT("Publish the criteria"), changing(check.program, std::move(open)));
}

} // namespace

Rule sel004()
{
    return {
        .id = "SEL-004",
        .name = CADRE_TEXT("Criteria are not published"),
        .lesson = 5,
        .severity = Severity::warning,
        .what = CADRE_TEXT("Reports if the plan does not say that the selection criteria are published."),
        .why = CADRE_TEXT("Hidden criteria look like favour even when they are not."),
        .repair = CADRE_TEXT("Put the criteria on the page of the program. Tell those who were not chosen why."),
        .fails = CADRE_TEXT("The criteria are in an HR file only."),
        .passes = CADRE_TEXT("The criteria are on the program page."),
        .silencedBy = {"SEL-001"},
        .check = checkSel004,
    };
}

} // namespace cadre
