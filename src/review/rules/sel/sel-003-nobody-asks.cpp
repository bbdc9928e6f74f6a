// SPDX-License-Identifier: Apache-2.0
#include "review/newrecords.hpp"
#include "review/rule.hpp"

#include <algorithm>
#include <utility>

namespace cadre {

namespace {

void checkSel003(Check& check)
{
    const Selection& selection = only(check.program.selection);
    const auto asksForMotivation = [](const Criterion& c) { return c.kind == CriterionKind::motivation; };
    if (std::ranges::any_of(selection.criteria, asksForMotivation)) return;
    const Place criteria{refTo(selection), "criteria"};
    Finding& finding = check.reportProgram(
        criteria, CADRE_TEXT("No criterion asks whether people want this path with its demands. The right people "
                             "matter more than many people."));
    if (!check.wantsFixes(finding)) return;
    Selection asking = selection;
    asking.criteria.push_back({CADRE_TEXT("Wants the role and its demands"),
                               CriterionKind::motivation,
                               CADRE_TEXT("Three set interview questions, asked after people have read what the "
                                          "program demands"),
                               CADRE_TEXT("Can say what it costs and why it is worth it"),
                               {}});
    offerDecision(finding, CADRE_TEXT("Add the criterion “Wants the role and its demands”"),
                  changing(check.program, std::move(asking)));
    offerPlace(finding, CADRE_TEXT("Say which criterion is about motivation"), criteria);
}

} // namespace

Rule sel003()
{
    return {
        .id = "SEL-003",
        .name = CADRE_TEXT("Nobody asks whether they want it"),
        .lesson = 7,
        .severity = Severity::advice,
        .what = CADRE_TEXT("Reports if no selection criterion is about motivation."),
        .why = CADRE_TEXT("Good results in the present job say little about the wish to lead, to move or to work "
                          "shifts."),
        .repair = CADRE_TEXT("Add a criterion that asks whether people want the role and its demands. Let them see a "
                             "day of it before they apply, and ask about it in the interview."),
        .fails = CADRE_TEXT("The criteria are results, tests and references."),
        .passes = CADRE_TEXT("“Wants to manage people”, asked after reading the program facts."),
        .silencedBy = {"SEL-001"},
        .check = checkSel003,
    };
}

} // namespace cadre
