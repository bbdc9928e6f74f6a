// SPDX-License-Identifier: Apache-2.0
#include "review/newmeasures.hpp"
#include "review/newrecords.hpp"
#include "review/rule.hpp"

namespace cadre {

namespace {

void checkMea001(Check& check)
{
    if (!check.index.measures.empty()) return;
    const Place measures = listOf(RecordType::measure);
    Finding& finding = check.reportProgram(
        measures, CADRE_TEXT("This program measures nothing. There will be no way to tell who is ready or whether "
                             "it worked."));
    if (!check.wantsFixes(finding)) return;
    offer(finding, CADRE_TEXT("Add 360-degree feedback on the competencies the roles need"),
          adding(check.program, newFeedback360(check.index)));
    offer(finding, CADRE_TEXT("Add the manager's rating at the end of each piece of real work"),
          adding(check.program, newManagerRating(check.index)));
    offer(finding, CADRE_TEXT("Add the business result of the real work"),
          adding(check.program, newBusinessFigure(check.index)));
    offerPlace(finding, CADRE_TEXT("Add a measure of your own"), measures);
}

} // namespace

Rule mea001()
{
    return {
        .id = "MEA-001",
        .name = CADRE_TEXT("Nothing is measured"),
        .lesson = 6,
        .severity = Severity::error,
        .what = CADRE_TEXT("Reports a program without any measure."),
        .why = CADRE_TEXT("Without a measure neither the participant nor the company can learn from the program."),
        .repair = CADRE_TEXT("Begin with three measures: 360-degree feedback, the manager's rating after each "
                             "assignment, and the business result of each assignment."),
        .fails = CADRE_TEXT("A program with an empty list of measures."),
        .passes = CADRE_TEXT("Five measures: 360, manager's rating, business result, readiness panel, posts filled."),
        .check = checkMea001,
    };
}

} // namespace cadre
