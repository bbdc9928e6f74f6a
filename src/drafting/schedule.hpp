// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drafting/answers.hpp"

#include <vector>

namespace cadre {

/// When a piece of work runs.
struct Slot {
    std::int64_t start = 1;
    std::int64_t months = 1;

    [[nodiscard]] std::int64_t end() const { return start + months - 1; }
    bool operator==(const Slot&) const = default;
};

/// When everything happens.
struct Schedule {
    std::vector<Slot> work;           ///< One for each piece of work, in its order.
    std::vector<std::int64_t> breaks; ///< Months without real work, after much that is very demanding.
    bool oneByOne = true;             ///< No two pieces of work run in the same month.
    std::int64_t atOnce = 1;          ///< How many run in one month at most.
};

/// Lays work end to end within `length` months: as long as wanted where there is room, else shortened alike. More
/// pieces than months run beside each other. There is at least one piece of work.
[[nodiscard]] Schedule scheduled(const std::vector<WorkAnswer>& work, std::int64_t length);

/// The rank of each piece of work on the ladder (1 is the lowest), from what participants do at `entry` up to `target`:
/// never more than one step at a time, never down.
[[nodiscard]] std::vector<std::int64_t> ranksOf(std::size_t pieces, std::int64_t entry, std::int64_t target);

} // namespace cadre
