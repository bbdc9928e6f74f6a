// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "actions/intime.hpp"
#include "print/figures/journeylayout.hpp"

#include <vector>

namespace cadre {

// Which things of a journey can be selected, and in which order keys walk them.

/// Whether it has a place in time that can be changed: not the steps of the staircase.
[[nodiscard]] bool isMovable(const JourneyItem& item);
/// Whether its length can be changed by its edges.
[[nodiscard]] bool hasLength(const JourneyItem& item);

/// The stops of the keyboard by month, then from top to bottom: each date of a measure is one, the dates of a support
/// are behind its bar.
[[nodiscard]] std::vector<const JourneyItem*> inTimeOrder(const JourneyLayout& layout);
/// The same as the eye goes: row by row.
[[nodiscard]] std::vector<const JourneyItem*> inRowOrder(const JourneyLayout& layout);

/// All bars and dates, each record once; the bands of phases and the staircase are not among them.
[[nodiscard]] std::vector<RecordRef> allBars(const JourneyLayout& layout);
/// Those of them that a rectangle touches.
[[nodiscard]] std::vector<RecordRef> barsIn(const JourneyLayout& layout, const QRectF& rect);

} // namespace cadre
