// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QRectF>

#include <functional>
#include <memory>
#include <vector>

class QPainter;

namespace cadre {

enum class PieceKind { heading, text, tableHead, row, cards, sheet, figure };

/// A box around pieces that follow each other; it opens again on the next page if they don't fit on one.
struct Frame {
    QColor bar; ///< The broad line at its left.
    QColor line;
};

/// The smallest part of a report that a page can't cut. Lengths are those of typography.hpp.
struct Piece {
    PieceKind kind = PieceKind::text;
    std::size_t block = 0; ///< Its place in Report::blocks.
    double gap = 0;        ///< Above it; dropped at the top of a page.
    double height = 0;
    bool keepWithNext = false; ///< Must not be the last on a page.
    bool newPage = false;
    bool atFoot = false; ///< Stands at the foot of the page instead of under the one before.
    std::shared_ptr<const Piece> head;  ///< Stands above it on each page anew, for tables.
    std::shared_ptr<const Frame> frame; ///< Pieces in one frame stay on one page if a page can hold them.
    std::function<void(QPainter&, QPointF topLeft)> paint;
};

/// A piece on a page.
struct Placed {
    const Piece* piece = nullptr;
    QRectF rect;
    bool repeatedHead = false; ///< The head of a table that began on an earlier page.
};

using Page = std::vector<Placed>;

/// Puts pieces on pages, in order. `content` is the part of a page that they may fill. The pieces must outlive
/// the result. A piece that is taller than `content` gets a page of its own; those who make pieces cut them.
[[nodiscard]] std::vector<Page> paginate(const std::vector<Piece>& pieces, const QRectF& content);

} // namespace cadre
