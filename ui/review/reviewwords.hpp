// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/findingrows.hpp"

#include <QString>

namespace cadre {

/// What a list without open findings says: that a filter hides them, or what the review checked and what it did not.
/// Empty where findings are shown.
[[nodiscard]] QString nothingShownWords(const Review& review, const FindingRows& rows);
/// Which rules were in force: "Rule set: sponsor-ready · 28 rules · reviewed as you type".
[[nodiscard]] QString ruleSetWords(const Review& review);

/// How many findings are in sight and what hides the others: "12 of 40 shown · Lesson 4". Empty where all are.
[[nodiscard]] QString shownWords(const FindingRows& rows, const FindingView& view);
/// Why, by whom and when a finding was accepted, and when to look again: "“One site.” · head of people · accepted on
/// 1 Sep 2026 · look again on 1 Mar 2027".
[[nodiscard]] QString acceptedWords(const Accepted& accepted);

} // namespace cadre
