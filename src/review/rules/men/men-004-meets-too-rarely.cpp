// SPDX-License-Identifier: Apache-2.0
#include "review/naming.hpp"
#include "review/newrecords.hpp"
#include "review/rule.hpp"

#include <cmath>
#include <utility>

namespace cadre {

namespace {

/// Months between two meetings, to one decimal: a third of a meeting a month is one every three months.
std::string monthsBetween(double meetingsPerMonth)
{
    return plainNumber(std::round(10 / meetingsPerMonth) / 10);
}

Text meetsTooRarely(const Support& support, double least)
{
    const double meetings = support.frequencyPerMonth.value_or(0);
    const bool planned = meetings > 0;
    Text message;
    if (least < 1)
        message = planned ? CADRE_TEXT("{support} meets every {n} months. Plan at least one meeting every {least} "
                                       "months, better one a month.")
                          : CADRE_TEXT("{support} does not say how often it meets. Plan at least one meeting every "
                                       "{least} months, better one a month.");
    else
        message = planned ? CADRE_TEXT("The meetings of {support} come to {n} a month. Plan at least {least}.")
                          : CADRE_TEXT("{support} does not say how often it meets. Plan at least {least} meetings a "
                                       "month.");
    message.withTexts("support", {least < 1 || !planned ? calledFirst(support) : called(support)});
    message.with("n", least < 1 && planned ? monthsBetween(meetings) : plainNumber(meetings));
    message.with("least", least < 1 ? monthsBetween(least) : plainNumber(least));
    return message;
}

void offerFrequency(Check& check, Finding& finding, const Support& support, Text label, double meetingsPerMonth)
{
    Support changed = support;
    changed.frequencyPerMonth = meetingsPerMonth;
    offer(finding, std::move(label), changing(check.program, std::move(changed)));
}

void checkMen004(Check& check)
{
    const double least = check.parameter("minMentorMeetings");
    for (const Support* support : check.index.supports) {
        if (support->kind != SupportKind::mentor || support->mandatory != true) continue;
        if (support->frequencyPerMonth.value_or(0) >= least) continue;
        Finding& finding = check.report({refTo(*support)}, "frequencyPerMonth", meetsTooRarely(*support, least));
        if (!check.wantsFixes(finding)) continue;
        if (least <= 1) offerFrequency(check, finding, *support, CADRE_TEXT("Meet once a month"), 1);
        else
            offerFrequency(check, finding, *support,
                           Text(CADRE_TEXT("Meet {n} times a month")).with("n", plainNumber(least)), least);
        if (least <= 0.5) offerFrequency(check, finding, *support, CADRE_TEXT("Meet every two months"), 0.5);
        offerPlace(finding, CADRE_TEXT("Write how often they talk, short calls included"), finding.place);
    }
}

} // namespace

Rule men004()
{
    return {
        .id = "MEN-004",
        .name = CADRE_TEXT("Mentor meets too rarely"),
        .lesson = 4,
        .severity = Severity::warning,
        .what = CADRE_TEXT("Looks at the mentors who are built in for everyone. Reports fewer than {minMentorMeetings} "
                           "meetings a month; where nothing is said, there are none."),
        .why = CADRE_TEXT("With long gaps each meeting starts from zero and help comes after the decision."),
        .repair = CADRE_TEXT("Plan a meeting a month, or at least one every two months. Short calls between the "
                             "meetings count too."),
        .fails = CADRE_TEXT("One mentor meeting every four months."),
        .passes = CADRE_TEXT("A meeting every month."),
        .silencedBy = {"MEN-001"},
        .parameters = {{"minMentorMeetings", 0.5, CADRE_TEXT("meetings a month"),
                        CADRE_TEXT("practice: published advice runs from three to six meetings a year up to one a "
                                   "month; this is the upper end of the lowest advice"),
                        0.05, 31}},
        .check = checkMen004,
    };
}

} // namespace cadre
