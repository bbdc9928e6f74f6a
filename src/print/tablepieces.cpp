// SPDX-License-Identifier: Apache-2.0
#include "print/pieces.hpp"

#include <QPainter>

#include <algorithm>

namespace cadre {

namespace {

constexpr double cellPadding = points(5);
constexpr double rowPadding = points(3.5);

/// The cells of a row side by side, and from which line to which each goes on one page.
struct RowSlice {
    std::vector<std::shared_ptr<Flow>> cells;
    std::vector<double> x;
    std::vector<std::size_t> first;
    std::vector<std::size_t> last;

    [[nodiscard]] double height() const
    {
        double height = 0;
        for (std::size_t i = 0; i < cells.size(); ++i) height = std::max(height, cells[i]->height(first[i], last[i]));
        return height;
    }

    void paint(QPainter& painter, QPointF at) const
    {
        for (std::size_t i = 0; i < cells.size(); ++i)
            cells[i]->paint(painter, at + QPointF(x[i] + cellPadding, rowPadding), first[i], last[i]);
    }
};

/// Cuts a row into slices of at most this height.
std::vector<RowSlice> sliced(RowSlice row, double most)
{
    std::vector<RowSlice> slices;
    row.last.assign(row.cells.size(), 0);
    bool more = true;
    while (more) {
        more = false;
        row.first = row.last;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            row.last[i] = row.first[i] < row.cells[i]->size() ? row.cells[i]->fitting(row.first[i], most) : row.first[i];
            more = more || row.last[i] < row.cells[i]->size();
        }
        slices.push_back(row);
    }
    return slices;
}

std::vector<double> widthsOf(const std::vector<TableColumn>& columns, double width)
{
    double sum = 0;
    for (const TableColumn& column : columns) sum += column.width;
    std::vector<double> widths;
    for (const TableColumn& column : columns) widths.push_back(width * column.width / sum);
    return widths;
}

RowSlice layRow(const std::vector<std::string>& texts, const std::vector<double>& widths, double left,
                const TextStyle& firstStyle, const TextStyle& style)
{
    RowSlice row;
    double x = left;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        row.cells.push_back(std::make_shared<Flow>(widths[i] - 2 * cellPadding));
        row.cells.back()->add({.text = i < texts.size() ? texts[i] : std::string(), .style = i == 0 ? firstStyle : style});
        row.x.push_back(x);
        x += widths[i];
    }
    row.first.assign(widths.size(), 0);
    return row;
}

} // namespace

void PieceMaker::block(const ReportTable& table)
{
    this->table(table, {}, nullptr);
}

void PieceMaker::table(const ReportTable& table, Inset inset, const std::shared_ptr<const Frame>& frame)
{
    if (table.columns.empty() || table.rows.empty()) return;
    const double width = m_content.width() - inset.left - inset.right;
    const std::vector<double> widths = widthsOf(table.columns, width);
    std::vector<std::string> titles;
    for (const TableColumn& column : table.columns) titles.push_back(column.title);
    const RowSlice slice = sliced(layRow(titles, widths, inset.left, m_type.tableHead, m_type.tableHead),
                                  m_content.height() / 4).front();
    auto head = std::make_shared<Piece>();
    head->kind = PieceKind::tableHead;
    head->block = m_block;
    head->gap = points(6);
    head->height = slice.height() + 2 * rowPadding;
    head->frame = frame;
    head->paint = [=, &palette = m_palette, bottom = head->height](QPainter& painter, QPointF at) {
        slice.paint(painter, at);
        painter.setPen(QPen(palette.line, points(0.9)));
        painter.drawLine(at + QPointF(inset.left, bottom), at + QPointF(inset.left + width, bottom));
    };
    const std::size_t first = m_pieces.size();
    for (const auto& cells : table.rows) row(cells, widths, inset, head, frame, m_type.cell);
    keepTogether(first);
}

void PieceMaker::keepTogether(std::size_t first)
{
    const std::size_t last = m_pieces.size() - 1;
    double height = 0;
    for (std::size_t i = first; i <= last; ++i) height += m_pieces[i].height;
    const bool small = height < m_content.height() / 4;
    for (std::size_t i = first; i < last; ++i)
        m_pieces[i].keepWithNext = small || ((i == first || i + 1 == last) && m_pieces[i].height < m_content.height() / 8);
}

void PieceMaker::row(const std::vector<std::string>& cells, const std::vector<double>& widths, Inset inset,
                     const std::shared_ptr<const Piece>& head, const std::shared_ptr<const Frame>& frame,
                     const TextStyle& firstStyle)
{
    const double width = m_content.width() - inset.left - inset.right;
    const RowSlice whole = layRow(cells, widths, inset.left, firstStyle, m_type.cell);
    const std::vector<RowSlice> slices = sliced(whole, m_content.height() / 2);
    for (std::size_t i = 0; i < slices.size(); ++i) {
        const bool line = i + 1 == slices.size();
        const double height = slices[i].height() + 2 * rowPadding;
        Piece& piece = add(PieceKind::row, 0, height, [=, &palette = m_palette, slice = slices[i]](QPainter& painter, QPointF at) {
            slice.paint(painter, at);
            if (!line) return;
            painter.setPen(QPen(palette.line, points(0.6)));
            painter.drawLine(at + QPointF(inset.left, height), at + QPointF(inset.left + width, height));
        });
        piece.head = head;
        piece.frame = frame;
    }
}

void PieceMaker::block(const Definitions& definitions)
{
    const std::vector<double> widths = {m_content.width() * 0.27, m_content.width() * 0.73};
    const std::size_t first = m_pieces.size();
    TextStyle term = m_type.cell;
    term.colour = m_palette.muted;
    for (const Definition& definition : definitions.rows)
        row({definition.term, definition.text}, widths, {}, nullptr, nullptr, term);
    if (first < m_pieces.size()) m_pieces[first].gap = points(6);
}

} // namespace cadre
