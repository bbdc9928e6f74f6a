// SPDX-License-Identifier: Apache-2.0
#include "print/figures/journeylanes.hpp"

#include <algorithm>

namespace cadre {

namespace {

// In units; see JourneyLayoutOptions::unit.
constexpr double columnsHeight = 30;
constexpr double columnText = 16; // above the columns
constexpr double bandHeight = 18;
/// Percent that the height of the columns stands for at least, and at most: beyond, a column looks the same.
constexpr double leastScale = 120;
constexpr double mostScale = 250;

QRectF across(const JourneyLayout& layout, MonthSpan months, double y, double height)
{
    const double left = layout.xOf(months.first);
    return {left, y, std::min(layout.xOf(months.last + 1), layout.months.right()) - left, height};
}

} // namespace

double layoutLoads(const std::vector<JourneyLoad>& loads, JourneyLayout& layout, double top)
{
    const double unit = layout.unit;
    double highest = leastScale;
    for (const JourneyLoad& load : loads) highest = std::max(highest, load.percent);
    const double perPercent = columnsHeight * unit / std::min(highest, mostScale);
    const double bottom = top + (columnText + columnsHeight) * unit;
    layout.fullTime = bottom - 100 * perPercent;
    for (const JourneyLoad& load : loads) {
        const QRectF place = across(layout, load.months, top, bottom - top);
        const double whole = std::clamp(load.percent, 0.0, mostScale) * perPercent;
        const double dayJob = std::clamp(load.dayJob * perPercent, 0.0, whole);
        const QRectF column = place.adjusted(unit, 0, -unit, 0);
        layout.loads.push_back({.rect = QRectF(place.left(), top, place.width(), columnText * unit),
                                .dayJob = QRectF(column.left(), bottom - dayJob, column.width(), dayJob),
                                .program = QRectF(column.left(), bottom - whole, column.width(), whole - dayJob),
                                .text = QString::fromStdString(load.text),
                                .tooMuch = load.tooMuch});
    }
    return bottom;
}

double layoutMentoring(const Journey& journey, JourneyLayout& layout, double top)
{
    for (const JourneyMentoring& part : journey.mentoring)
        layout.loads.push_back(
            {.rect = across(layout, part.months, top, bandHeight * layout.unit).adjusted(0, 0, -2 * layout.unit, 0),
             .text = QString::fromStdString(part.text),
             .shortText = QString::fromStdString(part.shortText)});
    return top + bandHeight * layout.unit;
}

} // namespace cadre
