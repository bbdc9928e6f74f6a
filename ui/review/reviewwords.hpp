// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/review.hpp"

#include <QString>

namespace cadre {

/// What a review without open findings says: what it checked, and what it did not.
[[nodiscard]] QString nothingFoundWords(const Review& review);
/// Which rules were in force: "Rule set: sponsor-ready · 28 rules · reviewed as you type".
[[nodiscard]] QString ruleSetWords(const Review& review);

} // namespace cadre
