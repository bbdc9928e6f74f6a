// SPDX-License-Identifier: Apache-2.0
#include "review/newrecords.hpp"
#include "review/rule.hpp"

#include <unordered_set>
#include <utility>

namespace cadre {

namespace {

/// Everybody in a pool of mentors, built in or not, who is not said to be prepared. Each once, by pool.
std::vector<const Person*> unpreparedMentors(Facts& facts)
{
    std::vector<const Person*> list;
    std::unordered_set<const Person*> seen;
    for (const MentorPool& pool : facts.mentorPools())
        for (const Person* person : pool.people)
            if (person->mentorPrepared != YesNoUnknown::yes && seen.insert(person).second) list.push_back(person);
    return list;
}

void checkMen006(Check& check)
{
    const auto unprepared = unpreparedMentors(check.facts);
    if (unprepared.empty()) return;
    Text message = Text::plural(
        CADRE_TEXT("One mentor has not been prepared for the task. A short briefing and some say in the matching make "
                   "mentoring better."),
        CADRE_TEXT("{n} mentors have not been prepared for the task. A short briefing and some say in the matching "
                   "make mentoring better."),
        std::ssize(unprepared));
    Finding& finding = check.reportProgram({refTo(*unprepared.front()), "mentorPrepared"}, std::move(message));
    if (!check.wantsFixes(finding)) return;
    Edit edit;
    for (const Person* person : unprepared) {
        Person prepared = *person;
        prepared.mentorPrepared = YesNoUnknown::yes;
        put(edit, check.program, std::move(prepared));
    }
    Text label = Text::plural(CADRE_TEXT("Mark this mentor as prepared"),
                              CADRE_TEXT("Mark these {n} mentors as prepared"), std::ssize(unprepared));
    offerDecision(finding, std::move(label), std::move(edit));
    offerPlace(finding, CADRE_TEXT("Say who was prepared, one by one"), finding.place);
}

} // namespace

Rule men006()
{
    return {
        .id = "MEN-006",
        .name = CADRE_TEXT("Mentors are not prepared"),
        .lesson = 4,
        .severity = Severity::advice,
        .what = CADRE_TEXT("Looks at everybody in a pool of mentors. Reports if at least one of them is not marked as "
                           "prepared."),
        .why = CADRE_TEXT("Being senior is not the same as being able to help someone think."),
        .repair = CADRE_TEXT("Brief the mentors in the month before the start and mark them as prepared. Let "
                             "participants name three wishes for the matching."),
        .fails = CADRE_TEXT("Six mentors are named, none of them briefed."),
        .passes = CADRE_TEXT("All six have had a briefing."),
        .check = checkMen006,
    };
}

} // namespace cadre
