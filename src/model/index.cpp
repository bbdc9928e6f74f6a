// SPDX-License-Identifier: Apache-2.0
#include "model/index.hpp"

#include <algorithm>
#include <limits>
#include <string_view>
#include <tuple>
#include <type_traits>

namespace cadre {

namespace {

std::int64_t startOf(const Activity& activity)
{
    return activity.startMonth.value_or(std::numeric_limits<std::int64_t>::max());
}

/// Whether one record comes before another by what they say. Equal ones stay as their ids are sorted.
template <class T> bool comesBefore(const T& a, const T& b)
{
    if constexpr (std::is_same_v<T, Activity>)
        return std::tuple(startOf(a), std::string_view(a.name)) < std::tuple(startOf(b), std::string_view(b.name));
    else if constexpr (std::is_same_v<T, Level>) return a.rank < b.rank;
    else if constexpr (std::is_same_v<T, Person>) return a.title < b.title;
    else return a.name < b.name;
}

template <class T> std::vector<const T*> listOf(const Table<T>& table, IndexOrder order)
{
    if (order == IndexOrder::user) return inOrder(table);
    std::vector<const T*> list = byId(table);
    std::stable_sort(list.begin(), list.end(), [](const T* a, const T* b) { return comesBefore(*a, *b); });
    return list;
}

} // namespace

Index::Index(const Program& p, IndexOrder order)
    : program(p), levels(listOf(p.levels, order)), people(listOf(p.people, order)), roles(listOf(p.roles, order)),
      competencies(listOf(p.competencies, order)), activities(listOf(p.activities, order)),
      supports(listOf(p.supports, order)), measures(listOf(p.measures, order))
{
    for (const Activity* activity : activities)
        if (isRealWork(*activity)) realWork.push_back(activity);
    std::stable_sort(realWork.begin(), realWork.end(),
                     [](const Activity* a, const Activity* b) { return startOf(*a) < startOf(*b); });

    for (const Activity* activity : realWork)
        for (const CompetencyAtLevel& item : activity->practises)
            m_practices[item.competency].push_back({activity, item.level});
    for (const Role* role : roles) {
        for (const CompetencyAtLevel& item : role->requirements) m_needs[item.competency].push_back({role, item.level});
        for (const Duty& duty : role->duties) m_duties.emplace(duty.id, &duty);
    }
    for (const Measure* measure : measures)
        for (const Id<Competency>& id : measure->competencies) m_measures[id].push_back(measure);
}

namespace {

template <class Map, class Key> const auto& entriesOf(const Map& map, const Key& key)
{
    static const typename Map::mapped_type none;
    const auto found = map.find(key);
    return found == map.end() ? none : found->second;
}

} // namespace

const std::vector<Practice>& Index::practisedIn(const Id<Competency>& id) const
{
    return entriesOf(m_practices, id);
}

const std::vector<Need>& Index::neededBy(const Id<Competency>& id) const
{
    return entriesOf(m_needs, id);
}

const std::vector<const Measure*>& Index::measuredBy(const Id<Competency>& id) const
{
    return entriesOf(m_measures, id);
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
