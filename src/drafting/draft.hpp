// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drafting/answers.hpp"
#include "model/program.hpp"
#include "model/text.hpp"

namespace cadre {

/// A first draft made from the answers; questions without an answer count as answered with Cadre's suggestion. The same
/// answers give the same program. Whatever they are, the review finds no error in it: where an answer would make one
/// (no work at all, nobody to turn to, two pieces of work with one name), the draft keeps the least that works.
/// Warnings stay where only people can repair what they are about.
[[nodiscard]] Program draft(const DraftAnswers& answers, const Translate& translate = {});

} // namespace cadre
