// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "print/flow.hpp"
#include "print/pagination.hpp"
#include "report/report.hpp"

namespace cadre {

/// Turns the parts of a report into pieces for the pages.
class PieceMaker {
public:
    /// `content` is the room on one page.
    PieceMaker(QSizeF content, const Palette& palette) : m_content(content), m_palette(palette), m_type(palette) {}

    [[nodiscard]] std::vector<Piece> cover(const CoverPage& cover);
    /// Makes the pieces of the next block; false when there is none left.
    bool nextBlock(const Report& report);
    /// The pieces of all blocks so far.
    [[nodiscard]] std::vector<Piece> take();

private:
    struct Inset {
        double left = 0;
        double right = 0;
    };

    void block(const Heading& heading);
    void block(const Lead& lead);
    void block(const Paragraph& paragraph);
    void block(const Bullets& bullets);
    void block(const Cards& cards);
    void block(const ReportTable& table);
    void block(const Definitions& definitions);
    void block(const Journey& journey);
    void block(const CoverageFigure& figure);
    void block(const AssignmentSheet& sheet);
    void block(const FindingList& list);
    void block(const SignOff& signOff);

    Piece& add(PieceKind kind, double gap, double height, std::function<void(QPainter&, QPointF)> paint);
    /// Text that may be cut between lines, but not so that a single line of several is left alone.
    void text(std::shared_ptr<Flow> flow, PieceKind kind, double gap, bool keepWithNext, double left = 0);
    void table(const ReportTable& table, Inset inset, const std::shared_ptr<const Frame>& frame);
    /// Short tables stay whole; long ones leave no single row behind.
    void keepTogether(std::size_t first);
    void row(const std::vector<std::string>& cells, const std::vector<double>& widths, Inset inset,
             const std::shared_ptr<const Piece>& head, const std::shared_ptr<const Frame>& frame,
             const TextStyle& firstStyle);
    void coverageTile(const CoverageFigure& figure, std::size_t firstColumn, std::size_t columns);
    void space(double height, const std::shared_ptr<const Frame>& frame);
    void sheetTitle(const AssignmentSheet& sheet, Inset inset, const std::shared_ptr<const Frame>& frame);
    void finding(const ReportFinding& finding);

    QSizeF m_content;
    const Palette& m_palette;
    Typography m_type;
    std::vector<Piece> m_pieces;
    std::size_t m_block = 0; ///< The one whose pieces are made, or the next one.
};

} // namespace cadre
