// SPDX-License-Identifier: Apache-2.0
#include "model/fields.hpp"
#include "review/naming.hpp"
#include "review/rule.hpp"

namespace cadre {

namespace {

/// The field a goal lacks to be measurable; null where it lacks none.
const char* lackOf(const Program& program, const Goal& goal)
{
    if (!find(program.measures, goal.measure)) return "measure";
    if (isBlankText(goal.target)) return "target";
    return goal.dueMonth ? nullptr : "dueMonth";
}

void checkOut001(Check& check)
{
    const auto goals = inOrder(check.program.goals);
    for (const Goal* goal : goals)
        if (!lackOf(check.program, *goal)) return;
    const Place list = listOf(RecordType::goal);
    const Place place = goals.empty() ? list : Place{refTo(*goals.front()), lackOf(check.program, *goals.front())};
    Finding& finding =
        check.reportProgram(place, CADRE_TEXT("No goal says what will be different, by how much and by when."));
    if (!check.wantsFixes(finding)) return;
    if (!goals.empty()) {
        Text label = CADRE_TEXT("Give {goal} a measure, a target and a date");
        offerPlace(finding, label.withTexts("goal", {called(*goals.front())}), place);
    }
    offerPlace(finding, CADRE_TEXT("Add a goal with a measure, a target and a date"), list);
}

} // namespace

Rule out001()
{
    return {
        .id = "OUT-001",
        .name = CADRE_TEXT("No measurable goal for the program"),
        .lesson = 1,
        .severity = Severity::warning,
        .why = CADRE_TEXT("A program that cannot fail cannot be improved either."),
        .check = checkOut001,
    };
}

} // namespace cadre
