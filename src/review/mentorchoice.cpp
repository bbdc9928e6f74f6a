// SPDX-License-Identifier: Apache-2.0
#include "review/mentorchoice.hpp"

#include "review/newrecords.hpp"
#include "review/span.hpp"

#include <algorithm>
#include <tuple>
#include <unordered_set>
#include <utility>

namespace cadre {

namespace {

constexpr std::size_t longestLine = 11;

std::unordered_set<const Person*> leadersOf(const Index& index)
{
    constexpr double steps = 2; // as far as the catalogue looks for mentors in the line
    std::unordered_set<const Person*> leaders;
    std::unordered_set<Id<Person>> supervisors;
    for (const Activity* activity : index.realWork)
        if (supervisors.insert(activity->supervisor).second)
            for (const Person* person : lineAbove(index.program, activity->supervisor, steps)) leaders.insert(person);
    return leaders;
}

} // namespace

MentorChoice::MentorChoice(Facts& facts) : m_program(facts.index.program)
{
    const auto leaders = leadersOf(facts.index);
    // Where the cohort is not known, who is in a pool has at least one participant.
    const auto mentoring = mentoringOf(facts.mentorPools(), bounded(only(m_program.brief).cohortSize.value_or(1)));
    for (const Person* person : facts.index.people) {
        const auto found = mentoring.find(person);
        const std::int64_t participants = found == mentoring.end() ? 0 : found->second.participants;
        if (participants >= person->mentorCapacity.value_or(1)) continue;
        m_people.push_back(person);
        m_standings[person] = {person->mentorPrepared == YesNoUnknown::yes, leaders.contains(person), participants};
    }
    std::ranges::stable_sort(m_people, {}, [&](const Person* person) {
        const Standing& standing = m_standings.at(person);
        return std::tuple(!standing.isPrepared, standing.leads, standing.participants);
    });
}

std::vector<Candidate> MentorChoice::candidates(const MentorPool& pool, const Line& line, const Choose& choose)
{
    std::vector<Candidate> list;
    for (const Person* person : outside(pool)) {
        if (list.size() == mostCandidates) break;
        if (std::ranges::find(line, person) != line.end()) continue;
        if (!m_copies.take(pool.support->providers.size() + pool.support->coversActivities.size())) break;
        list.push_back({refTo(*person), reasonFor(*person), changing(m_program, choose(*pool.support, *person))});
    }
    return list;
}

std::vector<const Person*> MentorChoice::readyAndFree(std::size_t most) const
{
    std::vector<const Person*> list;
    for (const Person* person : m_people) {
        const Standing& standing = m_standings.at(person);
        if (list.size() == most || !standing.isPrepared || standing.leads) break;
        list.push_back(person);
    }
    return list;
}

/// As many as it takes for eight to be left where a whole line is taken out.
const std::vector<const Person*>& MentorChoice::outside(const MentorPool& pool)
{
    const auto [found, isNew] = m_outside.try_emplace(pool.support);
    std::vector<const Person*>& list = found->second;
    if (!isNew) return list;
    const std::unordered_set<const Person*> inside(pool.people.begin(), pool.people.end());
    for (const Person* person : m_people) {
        if (list.size() == mostCandidates + longestLine) break;
        if (!inside.contains(person)) list.push_back(person);
    }
    return list;
}

Text MentorChoice::reasonFor(const Person& person) const
{
    const Standing& standing = m_standings.at(&person);
    Text prepared = standing.isPrepared ? CADRE_TEXT("prepared as a mentor") : CADRE_TEXT("not prepared yet");
    Text load = CADRE_TEXT("mentors nobody yet");
    if (standing.participants > 0)
        load = Text::plural(CADRE_TEXT("mentors one participant"), CADRE_TEXT("mentors {n} participants"),
                            standing.participants);
    Text work = standing.leads ? CADRE_TEXT("leads other work") : CADRE_TEXT("leads none of the work");
    return Text("{reasons}").withTexts("reasons", {std::move(prepared), std::move(load), std::move(work)});
}

} // namespace cadre
