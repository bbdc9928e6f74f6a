// SPDX-License-Identifier: Apache-2.0
#include "review/naming.hpp"
#include "review/newrecords.hpp"
#include "review/rule.hpp"

#include <algorithm>

namespace cadre {

namespace {

void offerRepairs(Check& check, Finding& finding, const Activity& activity, std::int64_t last)
{
    const std::int64_t start = *activity.startMonth;
    const auto length = only(check.program.brief).lengthMonths;
    if (start >= 1 && length && last > *length) {
        Brief longer = only(check.program.brief);
        longer.lengthMonths = last;
        offer(finding, Text(CADRE_TEXT("Lengthen the program to {n} months")).with("n", last),
              changing(check.program, std::move(longer)));
    }
    if (start >= 1 && length && start <= *length && activity.durationMonths) {
        Activity shorter = activity;
        shorter.durationMonths = *length - start + 1;
        offer(finding, Text(CADRE_TEXT("End it in month {month}")).with("month", *length),
              changing(check.program, std::move(shorter)));
    }
    offerPlace(finding, CADRE_TEXT("Move it within the program"), finding.place);
}

void checkSeq002(Check& check)
{
    const auto length = only(check.program.brief).lengthMonths;
    for (const Activity* activity : check.index.activities) {
        if (!activity->startMonth) continue;
        const std::int64_t start = *activity->startMonth;
        const std::int64_t last = std::max(start, endMonth(*activity).value_or(start));
        if (start >= 1 && (!length || last <= *length)) continue;
        Text message = CADRE_TEXT("{activity} starts in month {start}, but the first month of the program is 1.");
        if (start >= 1 && start == last)
            message = CADRE_TEXT("{activity} runs in month {end}, but the program has {length} months.");
        else if (start >= 1)
            message = CADRE_TEXT("{activity} runs from month {start} to {end}, but the program has {length} "
                                 "months.");
        message.withTexts("activity", {calledFirst(*activity)}).with("start", start).with("end", last);
        message.with("length", length.value_or(0));
        Finding& finding = check.report({refTo(*activity)}, "startMonth", std::move(message));
        if (check.wantsFixes(finding)) offerRepairs(check, finding, *activity, last);
    }
}

} // namespace

Rule seq002()
{
    return {
        .id = "SEQ-002",
        .name = CADRE_TEXT("Activity outside the program's time"),
        .lesson = 3,
        .severity = Severity::error,
        .why = CADRE_TEXT("What lies outside the dates will not be staffed, paid or supported."),
        .check = checkSeq002,
    };
}

} // namespace cadre
