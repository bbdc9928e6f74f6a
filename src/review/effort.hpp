// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/index.hpp"

#include <cstdint>
#include <optional>

namespace cadre {

// The effort of a participant in thousandths of a percent of a month. These are whole numbers, whose sums neither
// depend on the order nor drift.

/// A month of full-time work.
inline constexpr double personMonth = 100'000;

/// What an activity takes in each month: thousandths of a percent. Less than nothing counts as nothing.
[[nodiscard]] std::int64_t monthlyEffort(const Activity& activity);
/// What an activity takes as a whole, whether or not it says when it starts.
[[nodiscard]] double effortOf(const Activity& activity);

/// Sessions, shadowing, time with senior leaders, and work that people only watch. A break is neither this nor real work.
[[nodiscard]] bool countsAsOther(const Activity& activity);

/// How the effort of a program is shared out.
struct EffortShares {
    double realWork = 0;
    double other = 0;

    /// The part of real work: 0..1. Nothing where no activity takes any time.
    [[nodiscard]] std::optional<double> partOfRealWork() const;
};

[[nodiscard]] EffortShares effortSharesOf(const Index& index);

} // namespace cadre
