// SPDX-License-Identifier: Apache-2.0
#include "review/copybudget.hpp"
#include "review/cover.hpp"
#include "review/naming.hpp"
#include "review/newrecords.hpp"
#include "review/rule.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

namespace cadre {

namespace {

/// Raises the first mentor support that covers the work to what is missing. Looks only through so many.
void offerMoreMentoring(Check& check, CopyBudget& copies, Finding& finding, const Activity& activity, double missing)
{
    const double minCover = check.parameter("minCover");
    for (const Support* support : check.index.supports) {
        if (support->kind != SupportKind::mentor) continue;
        if (!copies.take(support->coversActivities.size() + support->providers.size() + 1)) return;
        if (!covers(*support, activity, minCover)) continue;
        Support more = *support;
        more.frequencyPerMonth = std::max(0.0, support->frequencyPerMonth.value_or(0)) + missing;
        Text label = CADRE_TEXT("Raise {support} to {n} a month");
        label.withTexts("support", {called(more)}).with("n", plainNumber(*more.frequencyPerMonth));
        offer(finding, std::move(label), changing(check.program, std::move(more)));
        return;
    }
}

void offerFeedback(Check& check, CopyBudget& copies, Finding& finding, const Activity& activity, double meetings)
{
    const double minContacts = check.parameter("minContacts");
    Support checkIn = newSupport(check.program, SupportKind::managerCheckIn, minContacts, activity);
    if (check.index.find(activity.supervisor)) checkIn.providers = {activity.supervisor};
    Text label = CADRE_TEXT("Add check-ins with the supervisor during this activity ({n} a month)");
    offer(finding, label.with("n", plainNumber(minContacts)), adding(check.facts, std::move(checkIn)));
    offerMoreMentoring(check, copies, finding, activity, minContacts - meetings);
    Activity easier = activity;
    easier.stretch = static_cast<std::int64_t>(std::ceil(check.parameter("stretchNeedingFeedback"))) - 1;
    if (*easier.stretch >= 1)
        offerDecision(finding, Text(CADRE_TEXT("Lower the stretch to {n}")).with("n", *easier.stretch),
                      changing(check.program, easier));
}

Finding& reportSilence(Check& check, const Activity& activity, double meetings)
{
    Text message = CADRE_TEXT("In {activity} people get {n} feedback talks a month. For work this demanding, plan "
                              "at least {least}.");
    if (meetings <= 0)
        message = CADRE_TEXT("In {activity} people get no feedback talks. For work this demanding, "
                             "plan at least {least} a month.");
    message.withTexts("activity", {called(activity)}).with("n", plainNumber(meetings));
    message.with("least", plainNumber(check.parameter("minContacts")));
    return check.report({refTo(activity)}, "stretch", std::move(message));
}

void checkSup002(Check& check)
{
    using Kind = SupportKind;
    const double demanding = check.parameter("stretchNeedingFeedback");
    const double minContacts = check.parameter("minContacts");
    std::optional<Cover> cover;
    CopyBudget copies;
    for (const Activity* activity : check.index.realWork) {
        if (!activity->stretch || static_cast<double>(*activity->stretch) < demanding) continue;
        if (!cover)
            cover.emplace(
                check.index,
                std::initializer_list<Kind>{Kind::mentor, Kind::managerCheckIn, Kind::coach, Kind::seniorCheckIn},
                check.parameter("minCover"));
        const double meetings = cover->of(*activity).meetings;
        if (areEnough(meetings, minContacts)) continue;
        Finding& finding = reportSilence(check, *activity, meetings);
        if (check.wantsFixes(finding)) offerFeedback(check, copies, finding, *activity, meetings);
    }
}

} // namespace

Rule sup002()
{
    return {
        .id = "SUP-002",
        .name = CADRE_TEXT("Stretch without monthly feedback"),
        .lesson = 4,
        .severity = Severity::warning,
        .what = CADRE_TEXT("Looks at real work with a stretch of {stretchNeedingFeedback} or more. Adds up the talks a "
                           "month with mentors, managers, coaches and senior leaders who are there for it during at "
                           "least a share of {minCover} of its months. Reports fewer than {minContacts} talks."),
        .why = CADRE_TEXT("Feedback is what turns pressure into learning."),
        .repair = CADRE_TEXT("Add check-ins with the supervisor, let the mentors meet people more often, or lower the "
                             "stretch."),
        .fails = CADRE_TEXT("A project of stretch 3 with one mentor talk every two months and nothing else."),
        .passes = CADRE_TEXT("Each month a talk with the mentor and one with the supervisor."),
        .silencedBy = {"SUP-001"},
        .parameters = {{"stretchNeedingFeedback", 3, CADRE_TEXT("stretch, 1 to 5"), CADRE_TEXT("judgement"), 1, 5},
                       {"minContacts", 1, CADRE_TEXT("talks a month"),
                        CADRE_TEXT("the article: its example is monthly coaching by the manager"), 0, 31},
                       {"minCover", 0.5, CADRE_TEXT("share of the months"), CADRE_TEXT("judgement"), 0, 1}},
        .check = checkSup002,
    };
}

} // namespace cadre
