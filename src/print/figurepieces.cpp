// SPDX-License-Identifier: Apache-2.0
#include "print/figures/coverage.hpp"
#include "print/figures/journeypainter.hpp"
#include "print/figures/staircase.hpp"
#include "print/pieces.hpp"

#include <QPainter>

#include <algorithm>

namespace cadre {

namespace {

/// One pixel of a figure on paper: figures are drawn somewhat smaller than on a screen.
constexpr double figureUnit = points(0.64);
/// Activities beside each other in one coverage matrix; more go to a second one.
constexpr std::size_t mostColumns = 8;

} // namespace

void PieceMaker::block(const Journey& journey)
{
    const JourneyLayout layout = layoutJourney(
        journey, {.width = m_content.width(), .unit = figureUnit, .family = publicationFamily()});
    // A journey with very many rows is made smaller until a page holds it.
    const double scale = std::min({1.0, m_content.width() / layout.size.width(),
                                   m_content.height() * 0.85 / layout.size.height()});
    add(PieceKind::figure, points(8), layout.size.height() * scale, [=, &palette = m_palette](QPainter& painter, QPointF at) {
        painter.save();
        painter.translate(at);
        painter.scale(scale, scale);
        paintJourney(painter, layout, palette);
        painter.restore();
    });
}

void PieceMaker::block(const CoverageFigure& figure)
{
    const std::size_t count = std::max<std::size_t>(1, figure.coverage.activities.size());
    const std::size_t tiles = (count + mostColumns - 1) / mostColumns;
    const std::size_t columns = (count + tiles - 1) / tiles;
    for (std::size_t first = 0; first < count; first += columns) coverageTile(figure, first, columns);
}

void PieceMaker::coverageTile(const CoverageFigure& source, std::size_t firstColumn, std::size_t columns)
{
    const auto figure = std::make_shared<const CoverageFigure>(source);
    const auto layout = std::make_shared<const CoverageLayout>(
        layoutCoverage(*figure, {.width = m_content.width(), .unit = figureUnit, .family = publicationFamily(),
                                 .firstColumn = firstColumn, .columns = columns}));
    auto head = std::make_shared<Piece>();
    head->kind = PieceKind::tableHead;
    head->block = m_block;
    head->gap = points(firstColumn == 0 ? 6 : 16);
    head->height = layout->headHeight;
    head->paint = [=, &palette = m_palette](QPainter& painter, QPointF at) {
        painter.translate(at);
        paintCoverageHead(painter, *figure, *layout, palette);
        painter.translate(-at);
    };
    for (std::size_t row = 0; row < layout->lines.size(); ++row)
        add(PieceKind::row, 0, layout->lines[row].height, [=, &palette = m_palette](QPainter& painter, QPointF at) {
            painter.translate(at);
            paintCoverageRow(painter, *figure, *layout, row, palette);
            painter.translate(-at);
        }).head = head;
}

std::vector<Piece> PieceMaker::cover(const CoverPage& cover)
{
    m_pieces.clear();
    const auto line = [&](const std::string& content, const TextStyle& style, double gap) {
        auto flow = std::make_shared<Flow>(m_content.width());
        flow->add({.text = content, .style = style});
        text(std::move(flow), PieceKind::text, gap, false);
    };
    line(cover.kind, m_type.kind, 0);
    TextStyle title = m_type.title;
    if (cover.title.size() > 80) title.size = 18; // a long name must not push everything off the page
    line(cover.title, title, points(100));
    line(cover.subtitle, m_type.subtitle, points(4));
    const std::size_t facts = m_pieces.size();
    block(Definitions{cover.facts});
    if (facts < m_pieces.size()) m_pieces[facts].gap = points(28);
    if (cover.staircase.steps.empty()) return take();

    const QSizeF size(m_content.width(), points(150));
    const StaircaseLayout layout =
        layoutStaircase(cover.staircase, {.size = size, .unit = figureUnit, .family = publicationFamily()});
    Piece& figure = add(PieceKind::figure, points(30), size.height() + points(20), [=, &palette = m_palette](QPainter& painter, QPointF at) {
        painter.translate(at);
        paintStaircase(painter, layout, palette);
        painter.translate(-at);
    });
    figure.atFoot = true;
    return take();
}

} // namespace cadre
