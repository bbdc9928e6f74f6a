// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "print/palette.hpp"
#include "report/report.hpp"

#include <QRectF>
#include <QStringList>

class QPainter;

namespace cadre {

struct CoverageOptions {
    double width = 800;
    double unit = 1; ///< Scales heights and fonts; 1 on a screen at 100 %.
    QString family;  ///< Font; empty is the application's.
    std::size_t firstColumn = 0;
    std::size_t columns = 8; ///< How many activities are shown from `firstColumn` on.
};

/// A row of the matrix. A group's title stands above its first row.
struct CoverageLine {
    QString group; ///< Empty where the row does not begin a group.
    QStringList name;
    QStringList measures;
    double height = 0;
    double groupHeight = 0; ///< Of the title above; part of `height`.
};

/// Where the parts of a coverage matrix are. x goes from the left edge of the figure.
struct CoverageLayout {
    double width = 0;
    double unit = 1;
    QString family;
    double headHeight = 0;
    QRectF name, measures, verdict; ///< Columns: only x and width count.
    std::vector<QRectF> needs;      ///< One for each role.
    std::vector<QRectF> cells;      ///< One for each activity shown.
    std::vector<QStringList> needTitles;
    std::vector<QStringList> cellTitles;
    std::size_t firstColumn = 0;
    std::vector<CoverageLine> lines; ///< One for each row of the coverage.
};

[[nodiscard]] CoverageLayout layoutCoverage(const CoverageFigure& figure, const CoverageOptions& options);

/// Paints the titles with their top left corner at the painter's origin.
void paintCoverageHead(QPainter& painter, const CoverageFigure& figure, const CoverageLayout& layout, const Palette& palette);
/// Paints one row with its top left corner at the painter's origin.
void paintCoverageRow(QPainter& painter, const CoverageFigure& figure, const CoverageLayout& layout, std::size_t row,
                      const Palette& palette);

} // namespace cadre
