// SPDX-License-Identifier: Apache-2.0
#include "review/effort.hpp"
#include "review/naming.hpp"
#include "review/newrecords.hpp"
#include "review/rule.hpp"
#include "review/span.hpp"
#include "review/trial.hpp"

#include <algorithm>
#include <functional>
#include <map>

namespace cadre {

namespace {

/// The month in which sessions take most time.
struct FullestMonth {
    std::int64_t month = 1;
    std::int64_t effort = 0; ///< In the unit of monthlyEffort().
};

/// The first of the fullest months. The work does not grow with the number of months.
FullestMonth fullestMonth(const Index& index)
{
    std::map<std::int64_t, std::int64_t> changes;
    for (const Activity* activity : index.activities) {
        const auto span = isClassroom(*activity) ? spanOf(*activity) : std::nullopt;
        if (!span) continue;
        changes[span->first] += monthlyEffort(*activity);
        changes[span->last + 1] -= monthlyEffort(*activity);
    }
    FullestMonth fullest;
    std::int64_t effort = 0;
    for (const auto& [month, change] : changes) {
        effort += change;
        if (effort > fullest.effort) fullest = {month, effort};
    }
    return fullest;
}

/// The sessions of a month, the largest first.
std::vector<const Activity*> sessionsIn(const Index& index, std::int64_t month)
{
    std::vector<const Activity*> sessions;
    for (const Activity* activity : index.activities) {
        const auto span = isClassroom(*activity) ? spanOf(*activity) : std::nullopt;
        if (span && span->first <= month && month <= span->last) sessions.push_back(activity);
    }
    std::ranges::stable_sort(sessions, std::greater(), [](const Activity* session) { return monthlyEffort(*session); });
    return sessions;
}

/// Work that starts after a month, the next first; each start once.
std::vector<const Activity*> workAfter(const Index& index, std::int64_t month)
{
    std::vector<const Activity*> work;
    for (const Activity* activity : index.realWork) {
        if (work.size() == mostCandidates || !activity->startMonth) break; // those without a start come last
        if (*activity->startMonth <= month) continue;
        if (work.empty() || *work.back()->startMonth != *activity->startMonth) work.push_back(activity);
    }
    return work;
}

/// Sessions that can stand before a later assignment, so that the month is no block any more.
void offerToMove(Check& check, Finding& finding, const std::vector<const Activity*>& sessions, std::int64_t month)
{
    std::vector<Candidate> candidates;
    Trial trial(check);
    for (const Activity* session : sessions) {
        for (const Activity* work : workAfter(check.index, month)) {
            if (candidates.size() == mostCandidates || !trial.isOpen()) break;
            Activity moved = *session;
            moved.startMonth = work->startMonth;
            Edit edit = changing(check.program, std::move(moved));
            if (!trial.works(finding, edit)) continue;
            Text reason = CADRE_TEXT("can stand before {activity}, which starts in month {month}");
            reason.withTexts("activity", {called(*work)}).with("month", *work->startMonth);
            candidates.push_back({.record = refTo(*session), .reason = std::move(reason), .edit = std::move(edit)});
            break;
        }
    }
    if (candidates.empty()) return;
    const Place place{candidates.front().record, "startMonth"};
    offerChoice(finding, CADRE_TEXT("Move a session before a later assignment"), place, std::move(candidates));
}

/// Time of sessions that do not say when they start counts as classroom time, but falls in no month.
void checkWrk007(Check& check)
{
    const auto length = only(check.program.brief).lengthMonths;
    if (!length || static_cast<double>(*length) < check.parameter("minProgramMonths")) return;
    double effort = 0;
    for (const Activity* activity : check.index.activities)
        if (isClassroom(*activity)) effort += effortOf(*activity);
    if (effort <= 0 || effort / personMonth < check.parameter("minClassroom")) return;
    const FullestMonth fullest = fullestMonth(check.index);
    if (fullest.effort <= 0 || static_cast<double>(fullest.effort) / effort < check.parameter("blockShare")) return;
    const auto sessions = sessionsIn(check.index, fullest.month);
    Text message =
        CADRE_TEXT("Nearly all classroom time falls in month {month}. Short sessions spread over the program "
                   "are remembered better.");
    Finding& finding =
        check.reportProgram({refTo(*sessions.front()), "startMonth"}, message.with("month", fullest.month));
    if (!check.wantsFixes(finding)) return;
    offerPlace(finding, CADRE_TEXT("Spread the sessions over the program"), finding.place);
    offerToMove(check, finding, sessions, fullest.month);
}

} // namespace

Rule wrk007()
{
    return {
        .id = "WRK-007",
        .name = CADRE_TEXT("All classroom time in one block"),
        .lesson = 3,
        .severity = Severity::advice,
        .what = CADRE_TEXT("Looks at workshops, courses and self-study in a program of at least {minProgramMonths} "
                           "months with at least {minClassroom} person-months of them. Reports if one month holds "
                           "{blockShare} of that time or more, where 1 is all of it."),
        .why = CADRE_TEXT("Spreading sessions lets each one meet fresh experience and be used before the next."),
        .repair = CADRE_TEXT("Spread the sessions over the program, each before the assignment that uses it. If one "
                             "block is meant, accept this with a reason."),
        .fails = CADRE_TEXT("A six-day course in month 1 and no other session in twelve months."),
        .passes = CADRE_TEXT("One session at the start of each quarter."),
        .parameters = {{"blockShare", 0.8, CADRE_TEXT("share"), CADRE_TEXT("judgement"), 0, 1},
                       {"minClassroom", 0.25, CADRE_TEXT("person-months (0.25 are about 5 days)"),
                        CADRE_TEXT("judgement"), 0, 100},
                       {"minProgramMonths", 6, CADRE_TEXT("months"), CADRE_TEXT("judgement"), 1, 120}},
        .check = checkWrk007,
    };
}

} // namespace cadre
