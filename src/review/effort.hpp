// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/activity.hpp"

#include <cstdint>

namespace cadre {

// The effort of a participant in thousandths of a percent of a month. These are whole numbers, whose sums neither
// depend on the order nor drift.

/// A month of full-time work.
inline constexpr double personMonth = 100'000;

/// What an activity takes in each month: thousandths of a percent. Less than nothing counts as nothing.
[[nodiscard]] std::int64_t monthlyEffort(const Activity& activity);
/// What an activity takes as a whole, whether or not it says when it starts.
[[nodiscard]] double effortOf(const Activity& activity);

} // namespace cadre
