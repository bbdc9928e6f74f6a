// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drafting/answers.hpp"
#include "model/text.hpp"

namespace cadre {

/// Answers from which a program without errors can be made: only what is taken and has a name, numbers within what a
/// program bears, and the least that works where something is missing altogether.
[[nodiscard]] DraftAnswers soundAnswers(DraftAnswers answers, const Translate& translate);

} // namespace cadre
