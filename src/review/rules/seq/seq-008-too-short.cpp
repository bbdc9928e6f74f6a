// SPDX-License-Identifier: Apache-2.0
#include "review/naming.hpp"
#include "review/newrecords.hpp"
#include "review/room.hpp"
#include "review/span.hpp"
#include "review/trial.hpp"

#include <algorithm>
#include <cmath>

namespace cadre {

namespace {

/// Whether nothing starts in these months and the program has them.
bool isFree(const Check& check, const Span& months)
{
    const auto length = only(check.program.brief).lengthMonths;
    return (!length || months.last <= *length)
           && std::ranges::none_of(check.index.activities, [&](const Activity* activity) {
                  return activity->startMonth && *activity->startMonth >= months.first
                         && *activity->startMonth <= months.last;
              });
}

/// Offers to let it last long enough, and to move what follows where that is in the way.
void offerLonger(Check& check, Trial& trial, Finding& finding, const Activity& activity, double least)
{
    if (!trial.isOpen()) return;
    const auto span = spanOf(activity);
    Activity longer = activity;
    longer.durationMonths = static_cast<std::int64_t>(std::ceil(least));
    const std::int64_t more = *longer.durationMonths - bounded(*activity.durationMonths);
    Edit edit;
    Text label = CADRE_TEXT("Let it last {n} months");
    if (span && !isFree(check, {span->last + 1, span->last + more})) {
        // What is planned for its last month, such as a review, stays with its end.
        makeRoom(edit, check.program, {.workFrom = span->last + 1, .datesFrom = span->last, .months = more});
        label = CADRE_TEXT("Let it last {n} months, move all that follows, and make the program longer");
    }
    put(edit, check.program, longer);
    offerTriedDecision(trial, finding, label.with("n", *longer.durationMonths), std::move(edit));
}

void offerEnough(Check& check, Trial& trial, Finding& finding, const Activity& activity, double least)
{
    offerLonger(check, trial, finding, activity, least);
    offerPlace(finding, CADRE_TEXT("Merge it with another short one"), finding.place);
    Activity watched = activity;
    watched.kind = ActivityKind::shadowing;
    offerTriedDecision(trial, finding, CADRE_TEXT("Change its kind to shadowing"),
                       changing(check.program, std::move(watched)));
}

void checkSeq008(Check& check)
{
    const double leastRole = check.parameter("minRoleMonths");
    const double leastProject = check.parameter("minProjectMonths");
    Trial trial(check);
    for (const Activity* activity : check.index.activities) {
        if (!isWorking(*activity) || !activity->durationMonths) continue;
        const bool isPost = activity->kind == ActivityKind::role || activity->kind == ActivityKind::rotation;
        const double least = isPost ? leastRole : leastProject;
        if (static_cast<double>(*activity->durationMonths) >= least) continue;
        Text message = Text::plural(
            CADRE_TEXT("{activity} lasts one month. That is too short to make a decision and live with its result."),
            CADRE_TEXT("{activity} lasts {n} months. That is too short to make a decision and live with its result."),
            *activity->durationMonths);
        message.withTexts("activity", {calledFirst(*activity)});
        Finding& finding = check.report({refTo(*activity)}, "durationMonths", std::move(message));
        if (check.wantsFixes(finding)) offerEnough(check, trial, finding, *activity, least);
    }
}

} // namespace

Rule seq008()
{
    return {
        .id = "SEQ-008",
        .name = CADRE_TEXT("Too short to see a result"),
        .lesson = 3,
        .severity = Severity::warning,
        .what = CADRE_TEXT("Looks at how long work lasts. Reports a role or rotation of less than {minRoleMonths} "
                           "months, and an assignment, project or capstone of less than {minProjectMonths}."),
        .why = CADRE_TEXT("In a posting that is over before results arrive, people learn to start things and not to "
                          "finish them."),
        .repair = CADRE_TEXT("Let it last longer, or merge it with another short one. If people are only meant to "
                             "watch, call it shadowing."),
        .fails = CADRE_TEXT("A tour of six departments with two months in each."),
        .passes = CADRE_TEXT("Rotations of five to seven months, and projects of three."),
        .parameters = {{"minRoleMonths", 4, CADRE_TEXT("months"),
                        CADRE_TEXT("US federal rules for executive candidates: an assignment of 4 to 6 months, or four "
                                   "months in all with at least 90 days in one piece"),
                        1, 60},
                       {"minProjectMonths", 2, CADRE_TEXT("months"),
                        CADRE_TEXT("judgement: assignments of a quarter are fine, as in the article"), 1, 60}},
        .check = checkSeq008,
    };
}

} // namespace cadre
