// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "print/figures/journeylayout.hpp"
#include "print/figures/textwidths.hpp"

namespace cadre {

// Lanes of the journey that are laid out each in a file of its own, for journeylayout alone.

/// Puts the diamonds of measures into the layout, from `top` on, and tells where they end. `laterWidth` is the room
/// right of the months for what is taken after the end.
double layoutMeasures(const Journey& journey, JourneyLayout& layout, const TextWidths& widths, double top,
                      double laterWidth);

/// Puts the columns of the participants' load into the layout, from `top` on, and tells where they end.
double layoutLoads(const std::vector<JourneyLoad>& loads, JourneyLayout& layout, double top);
/// The same for the bands of mentors.
double layoutMentoring(const Journey& journey, JourneyLayout& layout, double top);

} // namespace cadre
