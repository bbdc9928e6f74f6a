// SPDX-License-Identifier: Apache-2.0
#include "review/newrecords.hpp"
#include "review/rule.hpp"

#include <utility>

namespace cadre {

namespace {

void checkEva001(Check& check)
{
    const Evaluation& evaluation = only(check.program.evaluation);
    if (evaluation.sharedRubric == true || check.facts.supervisors() < 2) return;
    Text message = CADRE_TEXT("{n} managers will judge participants, without a shared scale. One may look for "
                              "confidence, another for follow-through.");
    message.with("n", static_cast<std::int64_t>(check.facts.supervisors()));
    Finding& finding = check.reportProgram({refTo(evaluation), "sharedRubric"}, std::move(message));
    if (!check.wantsFixes(finding)) return;
    Evaluation shared = evaluation;
    shared.sharedRubric = true;
    offerDecision(finding, CADRE_TEXT("Let all managers rate on one scale: the levels of the competencies"),
                  changing(check.program, std::move(shared)));
}

} // namespace

Rule eva001()
{
    return {
        .id = "EVA-001",
        .name = CADRE_TEXT("Each manager uses an own yardstick"),
        .lesson = 5,
        .severity = Severity::warning,
        .what = CADRE_TEXT("Counts the different supervisors of real work. Reports if there are at least two and they "
                           "don't share one rating scale."),
        .why = CADRE_TEXT("Different yardsticks make the result depend on the posting, not on the person."),
        .repair = CADRE_TEXT("Turn on the shared scale, which comes from the levels of the competencies. Send it to "
                             "all supervisors, with one page of examples."),
        .fails = CADRE_TEXT("Three assignment managers and no shared scale."),
        .passes = CADRE_TEXT("All of them use the level descriptions of the six competencies."),
        .check = checkEva001,
    };
}

} // namespace cadre
