// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drafting/answers.hpp"

#include <optional>

namespace cadre {

/// How far somebody came with the guided start.
struct Unfinished {
    DraftAnswers answers;
    Question question = Question::role;
};

// Answers that are not a program yet are kept with the settings of this computer's user.

/// The answers that were left to finish later; nothing if there are none.
[[nodiscard]] std::optional<Unfinished> unfinishedDraft();
void keepUnfinished(const Unfinished& unfinished);
void forgetUnfinished();

} // namespace cadre
