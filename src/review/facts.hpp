// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "edit/edit.hpp"
#include "review/circles.hpp"
#include "review/load.hpp"
#include "review/mentors.hpp"
#include "review/similar.hpp"

#include <cstddef>
#include <cstdint>
#include <mutex>
#include <optional>
#include <unordered_set>
#include <vector>

namespace cadre {

/// A piece of real work and the rank of its level.
struct RankedWork {
    const Activity* activity;
    std::int64_t rank;
};

/// What rules derive from one program, each computed when a rule first asks for it. Rules may ask from several threads.
class Facts {
public:
    explicit Facts(const Index& i) : index(i) {}

    const Index& index;

    /// The program changed by this edit, and the index has followed. What takes long to find and is as it was is kept.
    /// Not to be called while rules ask.
    void follow(const Edit& edit);

    [[nodiscard]] const Circles& circles();
    /// The load of every month, see loadOf().
    [[nodiscard]] const std::vector<Load>& load();
    /// The people of each mentor support, see mentorPoolsOf().
    [[nodiscard]] const std::vector<MentorPool>& mentorPools();
    /// How many different people supervise real work. One who does not exist is named all the same: STR-001 reports it.
    [[nodiscard]] std::size_t supervisors();
    /// Real work whose level has a rank, in the order of `index.realWork`. The rest takes part in no comparison.
    [[nodiscard]] const std::vector<RankedWork>& rankedWork();
    /// The records of the program that refer to something that does not exist, by their addresses.
    using Astray = std::unordered_set<const void*>;
    [[nodiscard]] const Astray& astray();
    /// The pairs of `index.competencies` whose names are alike, as alikeCompetencies() finds them.
    [[nodiscard]] const std::vector<AlikePair>& alikeCompetencies(const Alike& least);
    /// The position that puts a new record after all others: looked up once for all fixes that add one.
    template <class T> [[nodiscard]] std::int64_t nextPosition()
    {
        const std::scoped_lock lock(m_lock);
        std::optional<std::int64_t>& position = m_nextPositions.of<T>().value;
        if (!position) position = cadre::nextPosition(index.program.of<T>());
        return *position;
    }

private:
    template <class T> struct Position {
        std::optional<std::int64_t> value;
    };

    template <class T> struct Fact {
        std::mutex lock;
        std::optional<T> value;
    };
    /// Who comes first works it out, and others wait for it.
    template <class T, class Make> static const T& worked(Fact<T>& fact, Make make)
    {
        const std::scoped_lock lock(fact.lock);
        if (!fact.value) fact.value.emplace(make());
        return *fact.value;
    }

    struct AlikeNames {
        Alike least;
        std::vector<AlikePair> pairs;
    };

    template <class T> void lookForAstray(Astray& found, const T& record) const;
    void followAstray(const Edit& edit);
    void followNames(const Edit& edit);

    Fact<Circles> m_circles;
    Fact<std::vector<Load>> m_load;
    Fact<std::vector<MentorPool>> m_mentorPools;
    Fact<std::size_t> m_supervisors;
    Fact<std::vector<RankedWork>> m_rankedWork;
    Fact<Astray> m_astray;
    Fact<AlikeNames> m_alikeNames;
    std::mutex m_lock; ///< For the positions.
    Records<Position> m_nextPositions;
};

} // namespace cadre
