// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "print/palette.hpp"
#include "report/growth.hpp"

#include <QLineF>
#include <QPolygonF>
#include <QRectF>
#include <QString>

class QPainter;

namespace cadre {

struct GrowthOptions {
    QSizeF size{300, 160};
    double unit = 1; ///< Scales fonts and pens; 1 on a screen at 100 %.
    QString family;  ///< Font; empty is the application's.
};

/// A text of the figure and where it stands.
struct GrowthLabel {
    QRectF rect;
    QString text;
    Qt::Alignment alignment;
};

/// The level that roles need, as a dashed line with its words above.
struct GrowthNeedLine {
    QLineF line;
    GrowthLabel label;
    bool reached = false;
};

/// Where the parts of a growth line are.
struct GrowthLayout {
    QSizeF size;
    double unit = 1;
    QString family;
    std::vector<QLineF> grid;        ///< One for each level.
    std::vector<GrowthLabel> levels; ///< At the left of the grid.
    std::vector<GrowthLabel> ticks;
    std::vector<GrowthNeedLine> needs;
    QPolygonF path; ///< Empty where nobody practises the competency at a level.
};

[[nodiscard]] GrowthLayout layoutGrowth(const GrowthLine& line, const GrowthOptions& options);

/// Paints a growth line with its top left corner at the painter's origin.
void paintGrowth(QPainter& painter, const GrowthLayout& layout, const Palette& palette);

} // namespace cadre
