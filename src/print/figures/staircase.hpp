// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "print/palette.hpp"
#include "report/journey.hpp"

#include <QRectF>
#include <QStringList>

class QPainter;

namespace cadre {

struct StairBox {
    QRectF rect;
    QRectF textRect; ///< Above the step; no text where it is empty.
    QStringList lines;
    int stretch = 0;
};

/// Where the steps of a staircase are.
struct StaircaseLayout {
    QSizeF size;
    double unit = 1;
    QString family;
    std::vector<StairBox> steps;
};

struct StaircaseOptions {
    QSizeF size{480, 120};
    double unit = 1; ///< Scales fonts and bars; 1 on a screen at 100 %.
    QString family;  ///< Font; empty is the application's.
    bool texts = true;
};

[[nodiscard]] StaircaseLayout layoutStaircase(const Staircase& staircase, const StaircaseOptions& options);

/// Paints a staircase with its top left corner at the painter's origin.
void paintStaircase(QPainter& painter, const StaircaseLayout& layout, const Palette& palette);

} // namespace cadre
