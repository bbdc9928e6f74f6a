// SPDX-License-Identifier: Apache-2.0
#include "model/fields.hpp"
#include "review/naming.hpp"
#include "review/rule.hpp"

namespace cadre {

namespace {

void checkWrk003(Check& check)
{
    for (const Activity* activity : check.index.activities) {
        if (!isRealWork(*activity) || !isBlankText(activity->businessOutcome)) continue;
        Text message = CADRE_TEXT("{activity} does not say what it should achieve for the business.");
        message.withTexts("activity", {calledFirst(*activity)});
        Finding& finding = check.report({refTo(*activity)}, "businessOutcome", std::move(message));
        if (check.wantsFixes(finding)) offerPlace(finding, CADRE_TEXT("Write the result in one sentence"), finding.place);
    }
}

} // namespace

Rule wrk003()
{
    return {
        .id = "WRK-003",
        .name = CADRE_TEXT("Assignment without a business result"),
        .lesson = 2,
        .severity = Severity::warning,
        .why = CADRE_TEXT("A stated result turns an exercise into responsibility and gives something to measure."),
        .check = checkWrk003,
    };
}

} // namespace cadre
