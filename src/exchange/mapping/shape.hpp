// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/mapping/outline.hpp"

#include <span>
#include <string>
#include <vector>

namespace cadre {

/// What files of the same kind have in common: their paths with what stands there ("/groups/*/name text"), sorted,
/// without paths that only few entries have. Two files with other content and the same shape give the same.
[[nodiscard]] std::vector<std::string> shapeOf(const Outline& outline);
/// How much two shapes share, from 0 to 1.
[[nodiscard]] double shapeLikeness(std::span<const std::string> a, std::span<const std::string> b);
/// From this likeness on, what fits one file is offered for the other.
inline constexpr double sameShape = 0.75;

} // namespace cadre
