// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/circles.hpp"
#include "review/load.hpp"
#include "review/mentors.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace cadre {

/// A piece of real work and the rank of its level.
struct RankedWork {
    const Activity* activity;
    std::int64_t rank;
};

/// What several rules derive from one program, each computed when a rule first asks for it.
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
        std::optional<std::int64_t>& position = m_nextPositions.of<T>().value;
        if (!position) position = cadre::nextPosition(index.program.of<T>());
        return *position;
    }

private:
    template <class T> struct Position {
        std::optional<std::int64_t> value;
    };

    std::optional<Circles> m_circles;
    std::optional<std::vector<Load>> m_load;
    std::optional<std::vector<MentorPool>> m_mentorPools;
    std::optional<std::size_t> m_supervisors;
    std::optional<std::vector<RankedWork>> m_rankedWork;
    Records<Position> m_nextPositions;
};

} // namespace cadre
