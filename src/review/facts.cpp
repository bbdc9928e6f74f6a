// SPDX-License-Identifier: Apache-2.0
#include "review/facts.hpp"

#include <unordered_set>

namespace cadre {

const Circles& Facts::circles()
{
    return worked(m_circles, [&] { return Circles(index); });
}

const std::vector<Load>& Facts::load()
{
    return worked(m_load, [&] { return loadOf(index); });
}

const std::vector<MentorPool>& Facts::mentorPools()
{
    return worked(m_mentorPools, [&] { return mentorPoolsOf(index); });
}

std::size_t Facts::supervisors()
{
    return worked(m_supervisors, [&] {
        std::unordered_set<Id<Person>> ids;
        for (const Activity* activity : index.realWork) ids.insert(activity->supervisor);
        ids.erase(Id<Person>());
        return ids.size();
    });
}

const std::vector<RankedWork>& Facts::rankedWork()
{
    return worked(m_rankedWork, [&] {
        std::vector<RankedWork> ranked;
        for (const Activity* activity : index.realWork)
            if (const auto rank = index.rank(activity->level)) ranked.push_back({activity, *rank});
        return ranked;
    });
}

} // namespace cadre
