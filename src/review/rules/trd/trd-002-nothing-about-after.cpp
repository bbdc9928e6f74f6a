// SPDX-License-Identifier: Apache-2.0
#include "review/disclosing.hpp"
#include "review/newrecords.hpp"
#include "review/openings.hpp"
#include "review/rule.hpp"

#include <utility>

namespace cadre {

namespace {

/// Openings and places, where they are known, and that nothing is promised.
Text outlookOf(const Program& program)
{
    const auto places = only(program.brief).cohortSize;
    const auto openings = expectedOpenings(program);
    if (!openings || *openings < 1 || !places || *places < 1) return CADRE_TEXT("A post is not guaranteed.");
    Text text = CADRE_TEXT("{openings} expected for {places}. A post is not guaranteed.");
    Text openingsText = Text::plural(CADRE_TEXT("One opening is"), CADRE_TEXT("{n} openings are"), *openings);
    Text placesText = Text::plural(CADRE_TEXT("one place"), CADRE_TEXT("{n} places"), *places);
    return text.withTexts("openings", {std::move(openingsText)}).withTexts("places", {std::move(placesText)});
}

void checkTrd002(Check& check)
{
    if (DemandsTold(check.program).contains(Demand::promotionOutlook)) return;
    const Disclosure* late = lateDisclosure(check.program, Demand::promotionOutlook);
    const Place place = late ? Place{refTo(*late), "stage"} : listOf(RecordType::disclosure);
    Finding& finding =
        check.reportProgram(place, CADRE_TEXT("Nothing says what participants can expect after the program. State the "
                                              "openings and whether a post is guaranteed."));
    if (!check.wantsFixes(finding)) return;
    if (late) offerToTellEarlier(check, finding, *late);
    const std::string outlook = fill(outlookOf(check.program));
    offerDecision(finding, Text(CADRE_TEXT("Tell people before they apply: “{text}”")).with("text", outlook),
                  adding(check.program, newDisclosure(check.program, Demand::promotionOutlook, outlook)));
    offerPlace(finding, CADRE_TEXT("Write what they can expect, and what they commit to in return"),
               listOf(RecordType::disclosure));
}

} // namespace

Rule trd002()
{
    return {
        .id = "TRD-002",
        .name = CADRE_TEXT("No word about what comes after"),
        .lesson = 7,
        .severity = Severity::advice,
        .what = CADRE_TEXT("Reports if no disclosure about the promotion outlook reaches people before they apply or "
                           "when they get an offer."),
        .why = CADRE_TEXT("Hope without a number turns into disappointment in the month after the program."),
        .repair = CADRE_TEXT("Say how many openings are expected and whether a post is guaranteed. Say what "
                             "participants commit to in return."),
        .fails = CADRE_TEXT("The brochure speaks only of ‘great prospects’."),
        .passes = CADRE_TEXT("“Nine openings are expected for twelve places; no guarantee.”"),
        .check = checkTrd002,
    };
}

} // namespace cadre
