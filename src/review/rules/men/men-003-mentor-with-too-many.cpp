// SPDX-License-Identifier: Apache-2.0
#include "review/mentorchoice.hpp"
#include "review/naming.hpp"
#include "review/rule.hpp"
#include "review/span.hpp"

#include <cmath>
#include <optional>
#include <utility>

namespace cadre {

namespace {

Text tooManyFor(const Person& person, std::int64_t participants, double capacity)
{
    Text message = Text::plural(
        CADRE_TEXT("{mentor} would have one participant to mentor. More than {most} is hard to do well next to "
                   "a full job."),
        CADRE_TEXT("{mentor} would have {n} participants to mentor. More than {most} is hard to do well next "
                   "to a full job."),
        participants);
    if (person.mentorCapacity)
        message = Text::plural(CADRE_TEXT("{mentor} would have one participant to mentor, but has room for {most}."),
                               CADRE_TEXT("{mentor} would have {n} participants to mentor, but has room for {most}."),
                               participants);
    message.withTexts("mentor", {calledFirst(person)}).with("most", plainNumber(capacity));
    return message;
}

/// How many mentors the largest pool lacks for this person to have no more than the capacity; 0 where no number of
/// them would do, since the other pools alone give too many.
std::int64_t lacking(const Mentoring& mentoring, std::int64_t cohort, double capacity)
{
    const double others = static_cast<double>(mentoring.participants - mentoring.share);
    const auto allowed = static_cast<std::int64_t>(std::floor(capacity - others));
    if (allowed < 1) return 0;
    return (cohort - 1) / allowed + 1 - std::ssize(mentoring.largest->people);
}

Text addMentors(const Support& support, std::int64_t count)
{
    Text label = CADRE_TEXT("Add mentors to {support}");
    if (count > 0)
        label =
            Text::plural(CADRE_TEXT("Add a mentor to {support}"), CADRE_TEXT("Add {n} mentors to {support}"), count);
    return label.withTexts("support", {called(support)});
}

void checkMen003(Check& check)
{
    const std::int64_t cohort = bounded(only(check.program.brief).cohortSize.value_or(0));
    const double most = check.parameter("maxMentees");
    const auto mentoring = mentoringOf(check.facts.mentorPools(), cohort);
    if (mentoring.empty()) return;
    std::optional<MentorChoice> choice;
    for (const Person* person : check.index.people) {
        const auto found = mentoring.find(person);
        if (found == mentoring.end()) continue;
        const double capacity = person->mentorCapacity ? static_cast<double>(*person->mentorCapacity) : most;
        const std::int64_t participants = found->second.participants;
        if (static_cast<double>(participants) <= capacity) continue;
        Finding& finding =
            check.report({refTo(*person)}, "mentorCapacity", tooManyFor(*person, participants, capacity));
        if (!check.wantsFixes(finding)) continue;
        if (!choice) choice.emplace(check.facts);
        const MentorPool& pool = *found->second.largest;
        const auto add = [](Support changed, const Person& chosen) {
            changed.providers.push_back(chosen.id);
            return changed;
        };
        offerChoice(finding, addMentors(*pool.support, lacking(found->second, cohort, capacity)),
                    {refTo(*pool.support), "providers"}, choice->candidates(pool, {}, add));
        offerPlace(finding, CADRE_TEXT("Say how many this person can mentor"), finding.place);
    }
}

} // namespace

Rule men003()
{
    return {
        .id = "MEN-003",
        .name = CADRE_TEXT("Mentor has too many people"),
        .lesson = 4,
        .severity = Severity::warning,
        .what = CADRE_TEXT("Shares out the places of the program over each pool of mentors and adds up what falls to "
                           "each person. Reports a person who gets more than he or she can mentor, or more than "
                           "{maxMentees} where that is not said. A pool without names is left alone."),
        .why = CADRE_TEXT("A mentor with a dozen names on the list becomes a signature on a form."),
        .repair = CADRE_TEXT("Add mentors to the pool, or say how many this person can mentor. For part of the time a "
                             "mentor can also meet several participants as a group."),
        .fails = CADRE_TEXT("Two mentors for thirty participants: fifteen each."),
        .passes = CADRE_TEXT("Six mentors for twelve participants: two each."),
        .parameters = {{"maxMentees", 3, CADRE_TEXT("participants per mentor"),
                        CADRE_TEXT(
                            "judgement, from a program that plans 20 hours a year for a mentor: three take about "
                            "60"),
                        0, 100}},
        .check = checkMen003,
    };
}

} // namespace cadre
