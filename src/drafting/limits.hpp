// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drafting/answers.hpp"

#include <algorithm>

namespace cadre {

// What a draft keeps within, whatever was answered.

inline constexpr std::int64_t leastMonths = 3;
inline constexpr std::int64_t mostMonths = 120;
inline constexpr std::int64_t mostPeople = 10'000; ///< Places and openings.
inline constexpr std::size_t mostLadder = 8;       ///< Levels of responsibility.
inline constexpr std::size_t mostWork = 24;
inline constexpr std::int64_t leastForGroup = 4; ///< People; fewer are no peer group.

[[nodiscard]] inline std::int64_t within(std::int64_t number, std::int64_t least, std::int64_t most)
{
    return std::clamp(number, least, most);
}

/// The role's name, or a stand-in as long as it has none.
[[nodiscard]] std::string nameOfRole(const DraftAnswers& answers);
/// A text without white space at its ends.
[[nodiscard]] std::string trimmed(const std::string& text);

} // namespace cadre
