// SPDX-License-Identifier: Apache-2.0
#include "review/naming.hpp"
#include "review/newrecords.hpp"
#include "review/rule.hpp"

namespace cadre {

namespace {

void checkMen001(Check& check)
{
    const Support* optionalMentor = nullptr;
    for (const Support* support : check.index.supports) {
        if (support->kind != SupportKind::mentor) continue;
        if (support->mandatory == true) return;
        if (!optionalMentor) optionalMentor = support;
    }
    Place place = listOf(RecordType::support);
    if (optionalMentor) place = {refTo(*optionalMentor), "mandatory"};
    Finding& finding = check.reportProgram(
        place, CADRE_TEXT("No mentor is built into this program. Participants would have to find one on their own."));
    if (!check.wantsFixes(finding)) return;
    if (optionalMentor) {
        Support builtIn = *optionalMentor;
        builtIn.mandatory = true;
        Text label = CADRE_TEXT("Build {support} in for everyone");
        offer(finding, label.withTexts("support", {called(builtIn)}), changing(check.program, builtIn));
    } else {
        offer(finding, CADRE_TEXT("Add a monthly mentor talk for the whole program"),
              adding(check.program, newSupport(check.program, SupportKind::mentor, 1)));
    }
}

} // namespace

Rule men001()
{
    return {
        .id = "MEN-001",
        .name = CADRE_TEXT("No built-in mentor"),
        .lesson = 4,
        .severity = Severity::warning,
        .why = CADRE_TEXT("Someone who has made such decisions before helps people read feedback, politics and "
                          "their own path; left to chance, those who need it most get none."),
        .check = checkMen001,
    };
}

} // namespace cadre
