// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "print/figures/journeylayout.hpp"

class QPainter;

namespace cadre {

/// Paints what the selected activities come after and what comes after them, workshops too: the figure itself draws
/// arrows only between pieces of real work, so that the path stays clear.
void paintLinks(QPainter& painter, const JourneyLayout& layout, const Program& program, const std::vector<RecordRef>& selection);

} // namespace cadre
