// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace cadre {

/// Whole numbers of a program lie between minus and plus this. No plan comes near it, and sums of such numbers fit.
inline constexpr std::int64_t largestNumber = 1'000'000'000'000;

} // namespace cadre
