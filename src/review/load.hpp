// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/index.hpp"
#include "review/span.hpp"

#include <vector>

namespace cadre {

/// The load of one participant in months in a row.
struct Load {
    Span months;
    double percent = 0; ///< Of normal working time, day job included.
};

/// The load of every month of the program, as runs of months with the same load, in order. The work does not
/// grow with the number of months. A program that does not say its length ends with its last activity.
[[nodiscard]] std::vector<Load> loadOf(const Index& index);

/// The months that ask for more than a limit, and who is busy in them.
struct Overload {
    std::vector<Span> months;                ///< In order, with a gap between any two.
    double excess = 0;                       ///< Percent over the limit in the worst month.
    std::vector<const Activity*> activities; ///< Those that run in these months, in the user's order.
    const Activity* heaviest = nullptr;      ///< The one that takes most time; null where there is none.
};

[[nodiscard]] Overload overloadOf(const Index& index, const std::vector<Load>& load, double limit);

} // namespace cadre
