// SPDX-License-Identifier: Apache-2.0
#include "review/facts.hpp"

#include <unordered_set>

namespace cadre {

const Circles& Facts::circles()
{
    if (!m_circles) m_circles.emplace(index);
    return *m_circles;
}

const std::vector<Load>& Facts::load()
{
    if (!m_load) m_load = loadOf(index);
    return *m_load;
}

const std::vector<MentorPool>& Facts::mentorPools()
{
    if (!m_mentorPools) m_mentorPools = mentorPoolsOf(index);
    return *m_mentorPools;
}

std::size_t Facts::supervisors()
{
    if (m_supervisors) return *m_supervisors;
    std::unordered_set<Id<Person>> ids;
    for (const Activity* activity : index.realWork) ids.insert(activity->supervisor);
    ids.erase(Id<Person>());
    m_supervisors = ids.size();
    return *m_supervisors;
}

const std::vector<RankedWork>& Facts::rankedWork()
{
    if (m_rankedWork) return *m_rankedWork;
    m_rankedWork.emplace();
    for (const Activity* activity : index.realWork)
        if (const auto rank = index.rank(activity->level)) m_rankedWork->push_back({activity, *rank});
    return *m_rankedWork;
}

} // namespace cadre
