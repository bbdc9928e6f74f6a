// SPDX-License-Identifier: Apache-2.0
#include "review/cover.hpp"
#include "review/naming.hpp"
#include "review/newrecords.hpp"
#include "review/rule.hpp"

#include <cmath>
#include <optional>

namespace cadre {

namespace {

void reportAlone(Check& check, const Activity& activity, double highStretch)
{
    Text message = CADRE_TEXT("{activity} is very demanding and nobody is there to help. As drawn, this is sink or "
                              "swim.");
    message.withTexts("activity", {calledFirst(activity)});
    Finding& finding = check.report({refTo(activity)}, "stretch", std::move(message));
    if (!check.wantsFixes(finding)) return;
    offer(finding, CADRE_TEXT("Add a monthly mentor talk during this activity"),
          adding(check.facts, newSupport(check.program, SupportKind::mentor, 1, activity)));
    Support checkIn = newSupport(check.program, SupportKind::managerCheckIn, 4, activity);
    if (check.index.find(activity.supervisor)) checkIn.providers = {activity.supervisor};
    offer(finding, CADRE_TEXT("Add weekly check-ins with the supervisor"), adding(check.facts, std::move(checkIn)));
    Activity easier = activity;
    easier.stretch = static_cast<std::int64_t>(std::ceil(highStretch)) - 1;
    if (*easier.stretch >= 1)
        offerDecision(finding, Text(CADRE_TEXT("Lower the stretch to {n}")).with("n", *easier.stretch),
                      changing(check.program, easier));
}

void checkSup001(Check& check)
{
    using Kind = SupportKind;
    const double highStretch = check.parameter("highStretch");
    std::optional<Cover> cover;
    for (const Activity* activity : check.index.realWork) {
        if (!activity->stretch || static_cast<double>(*activity->stretch) < highStretch) continue;
        if (!cover)
            cover.emplace(check.index,
                          std::initializer_list<Kind>{Kind::mentor, Kind::managerCheckIn, Kind::coach, Kind::peerGroup,
                                                      Kind::seniorCheckIn},
                          check.parameter("minCover"));
        if (cover->of(*activity).supports == 0) reportAlone(check, *activity, highStretch);
    }
}

} // namespace

Rule sup001()
{
    return {
        .id = "SUP-001",
        .name = CADRE_TEXT("Very demanding assignment without any support"),
        .lesson = 4,
        .severity = Severity::error,
        .what = CADRE_TEXT("Looks at real work with a stretch of {highStretch} or more. Reports it if no mentor, "
                           "check-in with the manager, coach, peer group or senior leader is there for it during at "
                           "least a share of {minCover} of its months."),
        .why = CADRE_TEXT("Challenge without support is the design most likely to fail the person and the team "
                          "they lead."),
        .repair = CADRE_TEXT("Add a monthly mentor talk or weekly check-ins with the supervisor during this work. Or "
                             "lower the stretch."),
        .fails = CADRE_TEXT("“Deputise for a team manager”, with stretch 4 and no mentor, coach or check-in in these "
                            "months."),
        .passes = CADRE_TEXT("A mentor, the supervisor and a peer group are there all the time."),
        .parameters = {{"highStretch", 4, CADRE_TEXT("stretch, 1 to 5"), CADRE_TEXT("judgement"), 1, 5},
                       {"minCover", 0.5, CADRE_TEXT("share of the months"), CADRE_TEXT("judgement"), 0, 1}},
        .check = checkSup001,
    };
}

} // namespace cadre
