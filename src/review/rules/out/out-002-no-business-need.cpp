// SPDX-License-Identifier: Apache-2.0
#include "model/fields.hpp"
#include "model/words.hpp"
#include "review/naming.hpp"
#include "review/newrecords.hpp"
#include "review/rule.hpp"

#include <algorithm>
#include <utility>

namespace cadre {

namespace {

bool saysOpenings(const Role& role)
{
    return role.expectedOpenings.value_or(0) >= 1 && role.openingsHorizonMonths.value_or(0) >= 1;
}

/// What the first role with openings tells about the need, to begin with.
void offerNeedFromOpenings(Check& check, Finding& finding, const Brief& brief, double minWords)
{
    const auto role = std::ranges::find_if(check.index.roles, [](const Role* r) { return saysOpenings(*r); });
    if (role == check.index.roles.end() || !isBlankText(brief.businessNeed)) return;
    Text need = Text::plural(CADRE_TEXT("One opening for {role} is expected within {months} months."),
                             CADRE_TEXT("{n} openings for {role} are expected within {months} months."),
                             *(*role)->expectedOpenings);
    need.withTexts("role", {called(**role)}).with("months", *(*role)->openingsHorizonMonths);
    Brief started = brief;
    started.businessNeed = fill(need);
    if (static_cast<double>(wordCount(started.businessNeed)) < minWords) return;
    Text label = CADRE_TEXT("Start from the openings: “{need}”");
    label.with("need", started.businessNeed);
    offerDecision(finding, std::move(label), changing(check.program, std::move(started)));
}

void checkOut002(Check& check)
{
    const Brief& brief = only(check.program.brief);
    const double minWords = check.parameter("minNeedWords");
    if (static_cast<double>(wordCount(brief.businessNeed)) >= minWords) return;
    Finding& finding = check.reportProgram(
        {refTo(brief), "businessNeed"}, CADRE_TEXT("The plan does not say why the business needs these leaders now."));
    if (!check.wantsFixes(finding)) return;
    offerPlace(finding, CADRE_TEXT("Write the need in one or two sentences"), finding.place);
    offerNeedFromOpenings(check, finding, brief, minWords);
}

} // namespace

Rule out002()
{
    return {
        .id = "OUT-002",
        .name = CADRE_TEXT("No business need stated"),
        .lesson = 1,
        .severity = Severity::warning,
        .what = CADRE_TEXT("Reports a program whose business need is said in fewer than {minNeedWords} words."),
        .why = CADRE_TEXT("The need decides which roles, how many people and how fast; without it the program is the "
                          "first thing cut."),
        .repair = CADRE_TEXT("Write the need in one or two sentences. The openings in the workforce plan are a good "
                             "start; ask the sponsor for the rest."),
        .fails = CADRE_TEXT("The field is empty, or says “Leadership”."),
        .passes = CADRE_TEXT("“Nine team manager posts will open within 18 months because of a second plant and "
                             "retirements…”"),
        .parameters = {{"minNeedWords", 5, CADRE_TEXT("words"), CADRE_TEXT("judgement"), 0, 200}},
        .check = checkOut002,
    };
}

} // namespace cadre
