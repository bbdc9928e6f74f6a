// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/index.hpp"
#include "review/similar.hpp"

#include <vector>

namespace cadre {

/// The pairs of `index.competencies` whose names are alike, whatever their capitals, punctuation and small words, as
/// alikePairs() finds them. There are at most 100 and some: a list with more was pasted in several times, and then each
/// name is in one pair.
[[nodiscard]] std::vector<AlikePair> alikeCompetencies(const Index& index, const Alike& least);

} // namespace cadre
