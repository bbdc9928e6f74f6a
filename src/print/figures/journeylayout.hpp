// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/journey.hpp"

#include <QPolygonF>
#include <QRectF>
#include <QString>

#include <set>
#include <vector>

namespace cadre {

/// The size in which a journey is laid out.
struct JourneyLayoutOptions {
    double width = 800;    ///< Of the whole figure. It grows beyond it where months need more.
    double monthWidth = 0; ///< 0 makes all months fit the width.
    double unit = 1;       ///< Scales heights, gaps and fonts: 1 on a screen at 100 %.
    QString family;        ///< Font; empty is the application's.
    bool load = false;     ///< With the load of participants and mentors below the lanes.
    std::set<JourneyLane> folded; ///< Lanes of which only the title shows.
};

enum class JourneyItemKind { phase, step, work, support, supportDate, learning, measure, laterMeasure };

/// Something drawn that stands for a record.
struct JourneyItem {
    JourneyItemKind kind = JourneyItemKind::work;
    RecordRef record;
    QRectF rect;     ///< The bar, pill, box, band or diamond; what is clicked.
    QRectF textRect; ///< Where its text goes; empty for none.
    QString text;    ///< Elided when painted, if it is wider than its place.
    bool textBeside = false; ///< The text stands on the lane, not on the item.
    int stretch = 0;
    int number = 0; ///< Of a phase: its place in the row.
    std::optional<std::int64_t> month; ///< Of a date: its month, as the record says it.
};

struct JourneyLaneBox {
    JourneyLane lane = JourneyLane::responsibility;
    QString title;
    QRectF rect; ///< Full width, title column included.
    bool folded = false;
    std::size_t count = 0; ///< How many entries it has.
};

/// Months with the same load, as a column, or what mentors do in them, as a band.
struct JourneyLoadBox {
    QRectF rect;    ///< The place for the text as well.
    QRectF dayJob;  ///< Empty for mentors.
    QRectF program; ///< On top of the day job; empty for mentors.
    QString text;
    QString shortText; ///< Where the text does not fit.
    bool tooMuch = false;
};

/// The figure in three bands, so that a window can keep the first and the last in sight.
enum class JourneyBand { header, lanes, load };

struct JourneyTick {
    int month = 1;
    QRectF rect;
    QString text; ///< Empty where months are too narrow to name each.
};

struct JourneyArrowLine {
    Id<Activity> from;
    Id<Activity> to;
    QPolygonF line; ///< The last point is the tip.
};

/// Where everything in the journey figure is: one value for painting, hit-testing and tests.
struct JourneyLayout {
    QSizeF size;
    double unit = 1;
    double monthWidth = 1;
    QString family;
    QRectF months; ///< The part that has a time axis.
    MonthSpan axis;
    std::vector<JourneyTick> ticks;
    std::vector<JourneyLaneBox> lanes;
    std::vector<JourneyItem> items; ///< In painting order: later ones lie above.
    std::vector<JourneyArrowLine> arrows;
    std::vector<JourneyLoadBox> loads;
    double fullTime = 0;     ///< The height at which a column reaches 100 %; 0 without loads.
    double headerBottom = 0; ///< Where months, phases and the responsibility staircase end.
    double lanesBottom = 0;  ///< Where the load begins; the bottom of the figure without one.

    /// Where a band is: the full width of the figure.
    [[nodiscard]] QRectF bandRect(JourneyBand band) const;
    /// The lane whose title stands at a place, or null.
    [[nodiscard]] const JourneyLaneBox* laneAt(QPointF place) const;
    /// The left edge of a month; beyond the axis as if it went on.
    [[nodiscard]] double xOf(int month) const;
    /// The month at a place, the nearest of the axis where it is outside.
    [[nodiscard]] int monthAt(double x) const;
    /// The topmost item at a place, or null.
    [[nodiscard]] const JourneyItem* itemAt(QPointF place) const;
    /// The item of a record, the first where it has several; or null.
    [[nodiscard]] const JourneyItem* itemOf(const RecordRef& record) const;
    /// The item of one date of a record, or null.
    [[nodiscard]] const JourneyItem* itemOf(const RecordRef& record, std::int64_t month) const;
};

/// Lays a journey out. Needs a QGuiApplication for the widths of texts.
[[nodiscard]] JourneyLayout layoutJourney(const Journey& journey, const JourneyLayoutOptions& options);

/// Puts another load of participants into a layout that has room for one.
void layoutLoadsAnew(JourneyLayout& layout, const std::vector<JourneyLoad>& loads);

} // namespace cadre
