// SPDX-License-Identifier: Apache-2.0
#include "review/naming.hpp"
#include "review/rule.hpp"
#include "review/span.hpp"

#include <algorithm>

namespace cadre {

namespace {

/// Person-months of one participant.
double effortOf(const Activity& activity)
{
    const double months = static_cast<double>(bounded(activity.durationMonths.value_or(0)));
    return std::max(0.0, months) * std::clamp(activity.workloadPercent.value_or(0), 0.0, 100.0) / 100;
}

bool countsAsOther(const Activity& activity)
{
    return activity.kind && activity.kind != ActivityKind::pause && !isRealWork(activity);
}

void checkWrk002(Check& check)
{
    double realWork = 0;
    double other = 0;
    const Activity* largest = nullptr;
    for (const Activity* activity : check.index.activities) {
        if (isRealWork(*activity)) realWork += effortOf(*activity);
        if (!countsAsOther(*activity)) continue;
        other += effortOf(*activity);
        if (!largest || effortOf(*activity) > effortOf(*largest)) largest = activity;
    }
    const double least = check.parameter("minRealWorkShare");
    if (other <= 0 || realWork >= least * (realWork + other)) return;
    Text message = CADRE_TEXT("Only {share}% of the program's time is real work. Most of the learning should come "
                              "from the work itself.");
    message.with("share", static_cast<std::int64_t>(100 * realWork / (realWork + other)));
    Finding& finding = check.reportProgram({refTo(*largest), "workloadPercent"}, std::move(message));
    if (!check.wantsFixes(finding)) return;
    Text label = CADRE_TEXT("Cut {activity}, or put an assignment in its place");
    offerPlace(finding, label.withTexts("activity", {called(*largest)}), finding.place);
}

} // namespace

Rule wrk002()
{
    return {
        .id = "WRK-002",
        .name = CADRE_TEXT("Too much classroom"),
        .lesson = 2,
        .severity = Severity::warning,
        .why = CADRE_TEXT("Time is the honest measure of what a program believes in; when most of it is spent in "
                          "rooms, little changes on the job."),
        .silencedBy = {"WRK-001"},
        .parameters = {{"minRealWorkShare", 0.5, CADRE_TEXT("share of the effort"),
                        CADRE_TEXT("records of key events in leaders' careers: 56% were assignments; set just below on "
                                   "purpose"),
                        0, 1}},
        .check = checkWrk002,
    };
}

} // namespace cadre
