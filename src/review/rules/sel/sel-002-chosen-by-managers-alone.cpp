// SPDX-License-Identifier: Apache-2.0
#include "review/newrecords.hpp"
#include "review/rule.hpp"

#include <algorithm>
#include <utility>

namespace cadre {

namespace {

void offerMethod(Check& check, Finding& finding, const Selection& selection, SelectionMethod method, const char* label)
{
    Selection wider = selection;
    wider.methods.push_back(method);
    offerDecision(finding, label, changing(check.program, std::move(wider)));
}

/// Where no method is named nobody knows who chooses, so there is nothing to report.
void checkSel002(Check& check)
{
    const Selection& selection = only(check.program.selection);
    const auto isNomination = [](SelectionMethod method) { return method == SelectionMethod::managerNomination; };
    if (selection.methods.empty() || !std::ranges::all_of(selection.methods, isNomination)) return;
    Finding& finding =
        check.reportProgram({refTo(selection), "methods"},
                            CADRE_TEXT("Participants are chosen by their managers alone. Add a second way in and a "
                                       "second opinion."));
    if (!check.wantsFixes(finding)) return;
    offerMethod(check, finding, selection, SelectionMethod::selfNomination,
                CADRE_TEXT("Let people nominate themselves as well"));
    offerMethod(check, finding, selection, SelectionMethod::structuredInterview,
                CADRE_TEXT("Add a structured interview"));
    offerMethod(check, finding, selection, SelectionMethod::panel, CADRE_TEXT("Let a panel choose"));
}

} // namespace

Rule sel002()
{
    return {
        .id = "SEL-002",
        .name = CADRE_TEXT("Chosen by managers alone"),
        .lesson = 5,
        .severity = Severity::warning,
        .what = CADRE_TEXT("Reports if manager nomination is the only method of selection. Where no method is named, "
                           "nothing is reported."),
        .why = CADRE_TEXT("Managers see one place, may hold on to their best people, and know some better than "
                          "others."),
        .repair = CADRE_TEXT("Let people nominate themselves, add a structured interview, or let a panel choose."),
        .fails = CADRE_TEXT("Each manager sends one name."),
        .passes = CADRE_TEXT("Self-nomination or nomination, a structured interview, and a panel."),
        .silencedBy = {"SEL-001"},
        .check = checkSel002,
    };
}

} // namespace cadre
