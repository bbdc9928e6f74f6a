// SPDX-License-Identifier: Apache-2.0
#include "model/fields.hpp"
#include "review/naming.hpp"
#include "review/newrecords.hpp"
#include "review/rule.hpp"

namespace cadre {

namespace {

void checkSuc001(Check& check)
{
    for (const Role* role : check.index.roles) {
        const bool noPlan = isBlankText(role->successionPlan);
        if (!noPlan && !role->talentReviewMonths.empty()) continue;
        Text message = CADRE_TEXT("The results for {role} do not flow into a succession plan or talent review.");
        message.withTexts("role", {called(*role)});
        Finding& finding =
            check.report({refTo(*role)}, noPlan ? "successionPlan" : "talentReviewMonths", std::move(message));
        if (!check.wantsFixes(finding)) continue;
        const auto length = only(check.program.brief).lengthMonths;
        if (noPlan) {
            offerPlace(finding, CADRE_TEXT("Name the succession plan"), finding.place);
        } else if (length && *length >= 1) {
            Role reviewed = *role;
            reviewed.talentReviewMonths = {*length};
            offer(finding, Text(CADRE_TEXT("Review talent in month {month}")).with("month", *length),
                  changing(check.program, std::move(reviewed)));
        }
        if (role->talentReviewMonths.empty())
            offerPlace(finding, CADRE_TEXT("Set the months of the talent review"),
                       {refTo(*role), "talentReviewMonths"});
    }
}

} // namespace

Rule suc001()
{
    return {
        .id = "SUC-001",
        .name = CADRE_TEXT("No link to succession planning"),
        .lesson = 1,
        .severity = Severity::warning,
        .what = CADRE_TEXT("Looks at each target role. Reports one without a succession plan, or without a month in "
                           "which talent is reviewed."),
        .why = CADRE_TEXT("A graduate whom no one has in mind when a post opens was developed for another "
                          "employer."),
        .repair = CADRE_TEXT("Name the succession plan and set the month of the talent review. Send the results of the "
                             "program there."),
        .fails = CADRE_TEXT("No plan is named and there is no review date."),
        .passes = CADRE_TEXT("“Team manager bench”, talent review in month 12."),
        .check = checkSuc001,
    };
}

} // namespace cadre
