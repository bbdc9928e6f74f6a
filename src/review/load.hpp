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
    double dayJob = 0;  ///< The part of it that is the day job.
};

/// The load of every month of the program, as runs of months with the same load, in order. The work does not
/// grow with the number of months. A program that does not say its length ends with its last activity.
[[nodiscard]] std::vector<Load> loadOf(const Index& index);

} // namespace cadre
