// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/journey.hpp"

#include <QPolygonF>
#include <QRectF>
#include <QString>

#include <vector>

namespace cadre {

/// The size in which a journey is laid out.
struct JourneyLayoutOptions {
    double width = 800;    ///< Of the whole figure. It grows beyond it where months need more.
    double monthWidth = 0; ///< 0 makes all months fit the width.
    double unit = 1;       ///< Scales heights, gaps and fonts: 1 on a screen at 100 %.
    QString family;        ///< Font; empty is the application's.
};

enum class JourneyItemKind { phase, step, work, support, learning, measure, laterMeasure };

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
};

struct JourneyLaneBox {
    JourneyLane lane = JourneyLane::responsibility;
    QString title;
    QRectF rect; ///< Full width, title column included.
};

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

    /// The left edge of a month; beyond the axis as if it went on.
    [[nodiscard]] double xOf(int month) const;
    /// The month at a place, the nearest of the axis where it is outside.
    [[nodiscard]] int monthAt(double x) const;
    /// The topmost item at a place, or null.
    [[nodiscard]] const JourneyItem* itemAt(QPointF place) const;
    /// The item of a record, or null.
    [[nodiscard]] const JourneyItem* itemOf(const RecordRef& record) const;
};

/// Lays a journey out. Needs a QGuiApplication for the widths of texts.
[[nodiscard]] JourneyLayout layoutJourney(const Journey& journey, const JourneyLayoutOptions& options);

} // namespace cadre
