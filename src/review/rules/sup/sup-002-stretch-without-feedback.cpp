// SPDX-License-Identifier: Apache-2.0
#include "review/cover.hpp"
#include "review/naming.hpp"
#include "review/newrecords.hpp"
#include "review/rule.hpp"

namespace cadre {

namespace {

void reportSilence(Check& check, const Activity& activity, double meetings, double minContacts)
{
    Text message = CADRE_TEXT("In {activity} people get {n} feedback talks a month. For work this demanding, plan "
                              "at least {least}.");
    if (meetings <= 0)
        message = CADRE_TEXT("In {activity} people get no feedback talks. For work this demanding, "
                             "plan at least {least} a month.");
    message.withTexts("activity", {called(activity)}).with("n", plainNumber(meetings));
    message.with("least", plainNumber(minContacts));
    Finding& finding = check.report({refTo(activity)}, "stretch", std::move(message));
    if (!check.wantsFixes(finding)) return;
    Support checkIn = newSupport(check.program, SupportKind::managerCheckIn, minContacts, activity);
    if (find(check.program.people, activity.supervisor)) checkIn.providers = {activity.supervisor};
    Text label = CADRE_TEXT("Add check-ins with the supervisor during this activity ({n} a month)");
    offer(finding, label.with("n", plainNumber(minContacts)), adding(check.program, std::move(checkIn)));
    offerPlace(finding, CADRE_TEXT("Let the mentors or managers talk more often"), listOf(RecordType::support));
}

void checkSup002(Check& check)
{
    using Kind = SupportKind;
    const double demanding = check.parameter("stretchNeedingFeedback");
    const double minContacts = check.parameter("minContacts");
    Cover cover(check.index, {Kind::mentor, Kind::managerCheckIn, Kind::coach, Kind::seniorCheckIn},
                check.parameter("minCover"));
    for (const Activity* activity : check.index.activities) {
        if (!isRealWork(*activity) || !activity->stretch) continue;
        if (static_cast<double>(*activity->stretch) < demanding) continue;
        const double meetings = cover.of(*activity).meetings;
        // Three talks of a third each are one.
        if (meetings + 0.005 < minContacts) reportSilence(check, *activity, meetings, minContacts);
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
        .why = CADRE_TEXT("Feedback is what turns pressure into learning."),
        .silencedBy = {"SUP-001"},
        .parameters = {{"stretchNeedingFeedback", 3, CADRE_TEXT("stretch, 1 to 5"), CADRE_TEXT("judgement"), 1, 5},
                       {"minContacts", 1, CADRE_TEXT("talks a month"),
                        CADRE_TEXT("the article: its example is monthly coaching by the manager"), 0, 31},
                       {"minCover", 0.5, CADRE_TEXT("share of the months"), CADRE_TEXT("judgement"), 0, 1}},
        .check = checkSup002,
    };
}

} // namespace cadre
