// SPDX-License-Identifier: Apache-2.0
#include "model/fields.hpp"
#include "review/rule.hpp"

namespace cadre {

namespace {

void checkTrd003(Check& check)
{
    const Brief& brief = only(check.program.brief);
    if (!isBlankText(brief.exitRoute)) return;
    Finding& finding = check.reportProgram({refTo(brief), "exitRoute"},
                                           CADRE_TEXT("Nothing says how someone can leave the program, or what "
                                                      "happens if they are not ready at the end."));
    if (!check.wantsFixes(finding)) return;
    offerPlace(finding, CADRE_TEXT("Write how people may leave, and what happens to those who are not ready"),
               finding.place);
}

} // namespace

Rule trd003()
{
    return {
        .id = "TRD-003",
        .name = CADRE_TEXT("No way out"),
        .lesson = 7,
        .severity = Severity::advice,
        .what = CADRE_TEXT("Reports a program that does not say how people may leave it."),
        .why = CADRE_TEXT("A door that is known to be open keeps people honest about fit; without it they stay and "
                          "fail in silence."),
        .repair = CADRE_TEXT("Write how people may leave without harm, and what happens to those who are not ready. "
                             "Plan a talk about fit at each stage."),
        .fails = CADRE_TEXT("The field is empty."),
        .passes = CADRE_TEXT("“Anyone may leave at a quarter-end without a mark on their record.”"),
        .check = checkTrd003,
    };
}

} // namespace cadre
