// SPDX-License-Identifier: Apache-2.0
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
        .why = CADRE_TEXT("Without a measure neither the participant nor the company can learn from the program."),
        .check = checkMea001,
    };
}

} // namespace cadre
