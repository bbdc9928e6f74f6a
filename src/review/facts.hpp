// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/circles.hpp"
#include "review/load.hpp"
#include "review/mentors.hpp"

#include <cstddef>
#include <cstdint>
#include <mutex>
#include <optional>
#include <vector>

namespace cadre {

/// A piece of real work and the rank of its level.
struct RankedWork {
    const Activity* activity;
    std::int64_t rank;
};

/// What several rules derive from one program, each computed when a rule first asks for it. Rules may ask from several
/// threads.
class Facts {
public:
    explicit Facts(const Index& i) : index(i) {}

    const Index& index;

    [[nodiscard]] const Circles& circles();
    /// The load of every month, see loadOf().
    [[nodiscard]] const std::vector<Load>& load();
    /// The people of each mentor support, see mentorPoolsOf().
    [[nodiscard]] const std::vector<MentorPool>& mentorPools();
    /// How many different people supervise real work. One who does not exist is named all the same: STR-001 reports it.
    [[nodiscard]] std::size_t supervisors();
    /// Real work whose level has a rank, in the order of `index.realWork`. The rest takes part in no comparison.
    [[nodiscard]] const std::vector<RankedWork>& rankedWork();
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
        std::once_flag known;
        std::optional<T> value;
    };
    /// Who comes first works it out, and others wait for it.
    template <class T, class Make> static const T& worked(Fact<T>& fact, Make make)
    {
        std::call_once(fact.known, [&] { fact.value.emplace(make()); });
        return *fact.value;
    }

    Fact<Circles> m_circles;
    Fact<std::vector<Load>> m_load;
    Fact<std::vector<MentorPool>> m_mentorPools;
    Fact<std::size_t> m_supervisors;
    Fact<std::vector<RankedWork>> m_rankedWork;
    std::mutex m_lock; ///< For the positions.
    Records<Position> m_nextPositions;
};

} // namespace cadre
