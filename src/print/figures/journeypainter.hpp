// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "print/figures/journeylayout.hpp"
#include "print/palette.hpp"

#include <map>
#include <set>

class QPainter;

namespace cadre {

/// What is shown on top of a journey in the window.
struct JourneyMarks {
    std::set<RecordRef> selected;
    std::map<RecordRef, Severity> findings; ///< The worst finding of a record.
};

/// Paints a journey with its top left corner at the painter's origin.
void paintJourney(QPainter& painter, const JourneyLayout& layout, const Palette& palette,
                  const JourneyMarks& marks = {});

} // namespace cadre
