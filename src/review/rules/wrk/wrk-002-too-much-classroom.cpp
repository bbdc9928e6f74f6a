// SPDX-License-Identifier: Apache-2.0
#include "actions/actions.hpp"
#include "review/effort.hpp"
#include "review/naming.hpp"
#include "review/newrecords.hpp"
#include "review/room.hpp"
#include "review/rule.hpp"
#include "review/span.hpp"
#include "review/trial.hpp"

#include <algorithm>
#include <cmath>

namespace cadre {

namespace {

std::vector<const Activity*> largestOthers(const Index& index)
{
    std::vector<const Activity*> others;
    for (const Activity* activity : index.activities)
        if (countsAsOther(*activity) && effortOf(*activity) > 0) others.push_back(activity);
    std::ranges::stable_sort(others, std::greater(), [](const Activity* activity) { return effortOf(*activity); });
    return others;
}

bool isUsed(const Index& index, const Activity& session)
{
    return std::ranges::any_of(
        session.teaches, [&](const CompetencyAtLevel& item) { return !index.practisedIn(item.competency).empty(); });
}

/// What no real work builds on comes first.
void offerToCut(Check& check, Finding& finding, std::vector<const Activity*> others)
{
    std::ranges::stable_sort(others, {}, [&](const Activity* activity) { return isUsed(check.index, *activity); });
    std::vector<Candidate> candidates;
    for (const Activity* activity : others) {
        if (candidates.size() == mostCandidates) break;
        Text reason = CADRE_TEXT("takes {n} person-months");
        if (!isUsed(check.index, *activity))
            reason = CADRE_TEXT("takes {n} person-months, and no real work builds on it");
        reason.with("n", plainNumber(effortOf(*activity) / personMonth));
        candidates.push_back({.record = refTo(*activity),
                              .reason = std::move(reason),
                              .edit = removeRecords<Activity>(check.program, {activity->id}).edit});
    }
    const Place place{candidates.front().record, "workloadPercent"};
    offerChoice(finding, CADRE_TEXT("Cut a session"), place, std::move(candidates));
}

/// Real work that takes most of a month grows fastest.
void offerToLengthen(Check& check, Finding& finding, const EffortShares& shares, double least)
{
    constexpr double mostMonths = 12; // what is missing more than a year of work is not repaired like this
    const auto dated = [](const Activity* activity) { return spanOf(*activity) ? monthlyEffort(*activity) : 0; };
    const auto& work = check.index.realWork;
    const auto largest = std::ranges::max_element(work, {}, dated);
    if (largest == work.end() || dated(*largest) == 0 || least >= 1) return;
    // More work that takes as long as what is missing, since it counts in the whole as well.
    const double missing = (least * (shares.realWork + shares.other) - shares.realWork) / (1 - least);
    const double months = std::ceil(missing / static_cast<double>(dated(*largest)));
    if (months > mostMonths) return;
    Activity longer = **largest;
    const std::int64_t next = spanOf(longer)->last + 1;
    const auto more = static_cast<std::int64_t>(months);
    longer.durationMonths = bounded(*longer.durationMonths) + more;
    Text label = Text::plural(CADRE_TEXT("Lengthen {activity} by a month, and move all that follows"),
                              CADRE_TEXT("Lengthen {activity} by {n} months, and move all that follows"), more);
    label.withTexts("activity", {called(longer)});
    Edit edit = changing(check.program, std::move(longer));
    makeRoom(edit, check.program, {.workFrom = next, .datesFrom = next, .months = more});
    Trial trial(check);
    offerTriedDecision(trial, finding, std::move(label), std::move(edit));
}

void checkWrk002(Check& check)
{
    const EffortShares shares = effortSharesOf(check.index);
    const double least = check.parameter("minRealWorkShare");
    if (shares.other <= 0) return;
    const double share = shares.partOfRealWork().value_or(0);
    if (share >= least) return;
    Text message = CADRE_TEXT("Only {share}% of the program's time is real work. Most of the learning should come "
                              "from the work itself.");
    message.with("share", static_cast<std::int64_t>(100 * share));
    const auto others = largestOthers(check.index);
    Finding& finding = check.reportProgram({refTo(*others.front()), "workloadPercent"}, std::move(message));
    if (!check.wantsFixes(finding)) return;
    Text label = CADRE_TEXT("Put an assignment in the place of {activity}");
    offerPlace(finding, label.withTexts("activity", {called(*others.front())}), {refTo(*others.front()), "kind"});
    offerToLengthen(check, finding, shares, least);
    offerToCut(check, finding, others);
}

} // namespace

Rule wrk002()
{
    return {
        .id = "WRK-002",
        .name = CADRE_TEXT("Too much classroom"),
        .lesson = 2,
        .severity = Severity::warning,
        .what =
            CADRE_TEXT("Looks at the effort of all activities: their months times their share of the working time. "
                       "Reports if less than {minRealWorkShare} of it is real work, where 1 is all of it. Sessions, "
                       "shadowing, time with senior leaders and work that people only watch are not real work; "
                       "breaks are left out."),
        .why = CADRE_TEXT("Time is the honest measure of what a program believes in; when most of it is spent in "
                          "rooms, little changes on the job."),
        .repair = CADRE_TEXT("Put an assignment on the same subject in the place of a workshop, lengthen an "
                             "assignment, or cut a course that no assignment builds on."),
        .fails = CADRE_TEXT("Twelve days of courses a month for four months and one small project."),
        .passes = CADRE_TEXT("Assignments take 2.4 person-months, workshops and presentation 0.25."),
        .silencedBy = {"WRK-001"},
        .parameters = {{"minRealWorkShare", 0.5, CADRE_TEXT("share of the effort"),
                        CADRE_TEXT("records of key events in leaders' careers: 56% were assignments; set just below on "
                                   "purpose"),
                        0, 1}},
        .check = checkWrk002,
    };
}

} // namespace cadre
