// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "edit/history.hpp"

#include <vector>

namespace cadre {

// Which activity comes after which.

/// All activities that come after one of these, over any number of steps, but none of these.
[[nodiscard]] std::vector<Id<Activity>> followersOf(const Program& program, const std::vector<Id<Activity>>& first);

/// Why `later` can't come after `earlier`: it does already, it is the same, or it would wait for itself. The sentence
/// names those that would wait in a circle. Empty where nothing is in the way.
[[nodiscard]] Text whyNotAfter(const Program& program, const Id<Activity>& earlier, const Id<Activity>& later);

/// Lets `later` come after `earlier`. An empty step where something is in the way.
[[nodiscard]] Step letComeAfter(const Program& program, const Id<Activity>& earlier, const Id<Activity>& later);
/// Lets `later` no longer wait for `earlier`. An empty step where it does not.
[[nodiscard]] Step letNotComeAfter(const Program& program, const Id<Activity>& earlier, const Id<Activity>& later);

} // namespace cadre
