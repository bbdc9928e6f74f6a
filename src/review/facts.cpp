// SPDX-License-Identifier: Apache-2.0
#include "review/facts.hpp"

#include "model/references.hpp"
#include "review/alikecompetencies.hpp"

#include <algorithm>
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

const Facts::Astray& Facts::astray()
{
    return worked(m_astray, [&] {
        Astray found;
        forEachRecordType([&]<class T>(Type<T>) {
            for (const auto& [id, record] : index.program.of<T>()) lookForAstray(found, record);
        });
        return found;
    });
}

template <class T> void Facts::lookForAstray(Astray& found, const T& record) const
{
    forEachReference(record, [&](const char*, RecordType type, const std::string& id) {
        if (!index.exists(type, id)) found.insert(&record);
    });
}

const std::vector<AlikePair>& Facts::alikeCompetencies(const Alike& least)
{
    const std::scoped_lock lock(m_alikeNames.lock);
    if (!m_alikeNames.value || m_alikeNames.value->least != least)
        m_alikeNames.value = AlikeNames{least, cadre::alikeCompetencies(index, least)};
    return m_alikeNames.value->pairs;
}

void Facts::follow(const Edit& edit)
{
    m_circles.value.reset();
    m_load.value.reset();
    m_mentorPools.value.reset();
    m_supervisors.value.reset();
    m_rankedWork.value.reset();
    m_nextPositions = {};
    followAstray(edit);
    followNames(edit);
}

void Facts::followAstray(const Edit& edit)
{
    if (!m_astray.value) return;
    bool sameIds = edit.of<Role>().empty(); // duties stand in roles
    forEachRecordType([&]<class T>(Type<T>) {
        for (const auto& [id, change] : edit.of<T>()) sameIds = sameIds && change.before && change.after;
    });
    if (!sameIds) {
        m_astray.value.reset();
        return;
    }
    forEachRecordType([&]<class T>(Type<T>) {
        for (const auto& [id, change] : edit.of<T>()) {
            const T& record = index.program.of<T>().at(id);
            m_astray.value->erase(&record);
            lookForAstray(*m_astray.value, record);
        }
    });
}

void Facts::followNames(const Edit& edit)
{
    const auto isRenamed = [](const auto& change) {
        return !change.second.before || !change.second.after || change.second.before->name != change.second.after->name;
    };
    if (std::ranges::any_of(edit.of<Competency>(), isRenamed)) m_alikeNames.value.reset();
}

} // namespace cadre
