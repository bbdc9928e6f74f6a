// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drafting/answers.hpp"

#include <QString>

namespace cadre {

/// The question in a few words, for the list at the left.
[[nodiscard]] QString shortQuestion(Question question);
/// The question in full.
[[nodiscard]] QString fullQuestion(Question question, const DraftAnswers& answers);
/// What helps to answer it.
[[nodiscard]] QString adviceOn(Question question);

} // namespace cadre
