// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "look/mark.hpp"
#include "report/coverage.hpp"

#include <QStyledItemDelegate>

namespace cadre {

class CoverageTable;

/// The sign that stands beside a verdict.
[[nodiscard]] Mark markOf(Verdict verdict);

/// Paints the cells of the coverage: levels by colour, measures as chips, the verdict with sign and word.
class CoverageDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    CoverageDelegate(const CoverageTable& table, QObject* parent);

    /// How high a row must be for its measures to stand in a column of this width.
    [[nodiscard]] int measuresHeight(const QModelIndex& index, int width) const;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    /// A measure as a rounded frame with its name.
    struct Chip {
        QRect rect;
        QString text;
    };
    /// Chips from the left, below each other where the width ends; the last says how many more there are.
    [[nodiscard]] std::vector<Chip> chipsOf(const CoverageRow& row, int width, const QFontMetrics& metrics) const;
    void paintLevel(QPainter& painter, const QRect& box, const QModelIndex& index) const;
    void paintMeasures(QPainter& painter, const QRect& box, const QModelIndex& index) const;

    const CoverageTable& m_table;
};

} // namespace cadre
