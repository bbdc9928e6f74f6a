// SPDX-License-Identifier: Apache-2.0
#include "model/index.hpp"

#include <algorithm>
#include <limits>

namespace cadre {

Index::Index(const Program& p)
    : program(p), levels(inOrder(p.levels)), people(inOrder(p.people)), roles(inOrder(p.roles)),
      competencies(inOrder(p.competencies)), activities(inOrder(p.activities)), supports(inOrder(p.supports)),
      measures(inOrder(p.measures))
{
    for (const Activity* activity : activities)
        if (isRealWork(*activity)) realWork.push_back(activity);
    const auto start = [](const Activity* a) {
        return a->startMonth.value_or(std::numeric_limits<std::int64_t>::max());
    };
    std::stable_sort(realWork.begin(), realWork.end(),
                     [&](const Activity* a, const Activity* b) { return start(a) < start(b); });

    for (const Activity* activity : realWork)
        for (const CompetencyAtLevel& item : activity->practises)
            m_practices[item.competency].push_back({activity, item.level});
    for (const Role* role : roles) {
        for (const CompetencyAtLevel& item : role->requirements)
            m_needs[item.competency].push_back({role, item.level});
        for (const Duty& duty : role->duties) m_duties.emplace(duty.id, &duty);
    }
    for (const Measure* measure : measures)
        for (const Id<Competency>& id : measure->competencies) m_measures[id].push_back(measure);
}

namespace {

template <class Map, class Key>
const auto& listOf(const Map& map, const Key& key)
{
    static const typename Map::mapped_type none;
    const auto found = map.find(key);
    return found == map.end() ? none : found->second;
}

} // namespace

const std::vector<Practice>& Index::practisedIn(const Id<Competency>& id) const
{
    return listOf(m_practices, id);
}

const std::vector<Need>& Index::neededBy(const Id<Competency>& id) const
{
    return listOf(m_needs, id);
}

const std::vector<const Measure*>& Index::measuredBy(const Id<Competency>& id) const
{
    return listOf(m_measures, id);
}

const Duty* Index::duty(const Id<Duty>& id) const
{
    const auto found = m_duties.find(id);
    return found == m_duties.end() ? nullptr : found->second;
}

std::optional<std::int64_t> Index::rank(const Id<Level>& id) const
{
    const Level* level = find(program.levels, id);
    return level ? level->rank : std::nullopt;
}

} // namespace cadre
