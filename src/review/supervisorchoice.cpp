// SPDX-License-Identifier: Apache-2.0
#include "review/supervisorchoice.hpp"

#include "review/naming.hpp"

#include <algorithm>
#include <limits>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace cadre {

namespace {

constexpr std::size_t mostSupervisors = 8;
constexpr std::int64_t unknownRank = std::numeric_limits<std::int64_t>::max();

} // namespace

SupervisorChoice::SupervisorChoice(const Index& index) : m_index(index)
{
    std::unordered_set<Id<Person>> mentors;
    for (const Support* support : index.supports)
        if (support->kind == SupportKind::mentor) mentors.insert(support->providers.begin(), support->providers.end());
    std::unordered_map<Id<Person>, std::int64_t> supervises;
    for (const Activity* activity : index.activities) ++supervises[activity->supervisor];
    for (const Person* person : index.people)
        m_people.push_back({person, mentors.contains(person->id), index.rank(person->level).value_or(unknownRank),
                            supervises[person->id]});
    std::ranges::stable_sort(m_people, {}, [](const Standing& standing) {
        return std::tuple(standing.isMentor, standing.rank, standing.supervises);
    });
}

std::vector<Candidate> SupervisorChoice::candidates(const Activity& activity, const Choose& choose) const
{
    std::vector<Candidate> list;
    const std::int64_t rank = m_index.rank(activity.level).value_or(std::numeric_limits<std::int64_t>::min());
    const auto add = [&](auto first, auto last) {
        for (; first != last && list.size() < mostSupervisors; ++first)
            list.push_back({refTo(*first->person), reasonFor(*first), choose(*first->person)});
    };
    const auto firstMentor = std::ranges::partition_point(m_people, [](const Standing& s) { return !s.isMentor; });
    for (const auto& [begin, end] :
         {std::pair(m_people.begin(), firstMentor), std::pair(firstMentor, m_people.end())}) {
        const auto same = std::ranges::equal_range(begin, end, rank, {}, &Standing::rank);
        add(same.end(), end);
        add(same.begin(), same.end());
    }
    return list;
}

Text SupervisorChoice::reasonFor(const Standing& standing) const
{
    std::vector<Text> reasons;
    if (const Level* level = m_index.find(standing.person->level))
        reasons.push_back(Text(CADRE_TEXT("at level {level}")).withTexts("level", {called(*level)}));
    if (standing.supervises == 0) reasons.emplace_back(CADRE_TEXT("supervises nothing yet"));
    else
        reasons.push_back(Text::plural(CADRE_TEXT("supervises one activity"), CADRE_TEXT("supervises {n} activities"),
                                       standing.supervises));
    reasons.emplace_back(standing.isMentor ? CADRE_TEXT("is a mentor") : CADRE_TEXT("is no mentor"));
    return Text("{reasons}").withTexts("reasons", std::move(reasons));
}

} // namespace cadre
