// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "print/figures/journeylayout.hpp"
#include "print/palette.hpp"

#include <functional>
#include <optional>
#include <set>
#include <vector>

class QPainter;

namespace cadre {

/// What is shown on top of a journey in the window.
struct JourneyMarks {
    std::set<RecordRef> selected;
    std::function<const Finding*(const RecordRef&)> worstOf; ///< The worst finding of a record, or null; may be empty.
    std::vector<QPolygonF> links;      ///< Arrows that stand out; each ends at its tip.
    std::set<RecordRef> faded;         ///< What is being moved elsewhere.
    std::optional<std::int64_t> month; ///< Of what is selected only the date in this month.
    bool foldable = false;             ///< Titles of lanes have a sign for folding.
};

/// Paints a journey with its top left corner at the painter's origin.
void paintJourney(QPainter& painter, const JourneyLayout& layout, const Palette& palette,
                  const JourneyMarks& marks = {});

/// Paints the months of one band, at the same place as paintJourney() would. What lies outside of `visible` is left out.
void paintJourneyBand(QPainter& painter, const JourneyLayout& layout, const Palette& palette, const JourneyMarks& marks,
                      JourneyBand band, const QRectF& visible);
/// The same for the bars and dates of a band alone, without what they stand on.
void paintJourneyItems(QPainter& painter, const JourneyLayout& layout, const Palette& palette, const JourneyMarks& marks,
                       JourneyBand band, const QRectF& visible);
/// The same for the titles left of the months.
void paintJourneyTitles(QPainter& painter, const JourneyLayout& layout, const Palette& palette,
                        const JourneyMarks& marks, JourneyBand band);

} // namespace cadre
