// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "print/figures/journeylayout.hpp"

#include <vector>

namespace cadre {

/// The lines from what the selected activities come after and to what comes after them, workshops too: the figure itself
/// draws arrows only between pieces of real work, so that the path stays clear. None where they would hide the figure.
[[nodiscard]] std::vector<QPolygonF> linksOf(const JourneyLayout& layout, const Program& program,
                                             const std::vector<RecordRef>& selection);

} // namespace cadre
