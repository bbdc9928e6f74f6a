// SPDX-License-Identifier: Apache-2.0
#include "review/newmeasures.hpp"
#include "review/newrecords.hpp"
#include "review/rule.hpp"

#include <algorithm>

namespace cadre {

namespace {

void checkMea004(Check& check)
{
    const auto looksAtBehaviour = [](const Measure* m) { return m->evidenceLevel == EvidenceLevel::behaviour; };
    if (std::ranges::any_of(check.index.measures, looksAtBehaviour)) return;
    const Place measures = listOf(RecordType::measure);
    Finding& finding = check.reportProgram(
        measures, CADRE_TEXT("No measure looks at how people behave. Nothing will show how the results were "
                             "achieved."));
    if (!check.wantsFixes(finding)) return;
    offer(finding, CADRE_TEXT("Add 360-degree feedback on the competencies the roles need"),
          adding(check.program, newFeedback360(check.index)));
    offer(finding, CADRE_TEXT("Add the manager's rating at the end of each piece of real work"),
          adding(check.program, newManagerRating(check.index)));
    offer(finding, CADRE_TEXT("Add a short survey in the teams that participants lead"),
          adding(check.program, newTeamSurvey(check.program)));
    offerPlace(finding, CADRE_TEXT("Add a measure of your own"), measures);
}

} // namespace

Rule mea004()
{
    return {
        .id = "MEA-004",
        .name = CADRE_TEXT("Only results, no behaviour"),
        .lesson = 6,
        .severity = Severity::warning,
        .what = CADRE_TEXT("Reports a program in which no measure gives evidence of behaviour."),
        .why = CADRE_TEXT("Short-term figures can be bought with a worn-out team; the target role will need the "
                          "team."),
        .repair = CADRE_TEXT("Add 360-degree feedback, the manager's rating on the shared scale, or a short survey in "
                             "the team."),
        .fails = CADRE_TEXT("Sales, cost and quality figures and nothing else."),
        .passes = CADRE_TEXT("A 360 and a manager's rating beside the business result."),
        .silencedBy = {"MEA-001"},
        .check = checkMea004,
    };
}

} // namespace cadre
