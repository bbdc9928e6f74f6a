// SPDX-License-Identifier: Apache-2.0
#include "print/pieces.hpp"

#include <QPainter>

#include <algorithm>
#include <utility>
#include <variant>

namespace cadre {

namespace {

/// Longer texts are cut at the end of a page instead of moving on whole.
constexpr std::size_t mostUncutLines = 6;

} // namespace

bool PieceMaker::nextBlock(const Report& report)
{
    if (m_block == report.blocks.size()) return false;
    std::visit([this](const auto& part) { block(part); }, report.blocks[m_block]);
    ++m_block;
    return m_block < report.blocks.size();
}

std::vector<Piece> PieceMaker::take()
{
    return std::exchange(m_pieces, {});
}

Piece& PieceMaker::add(PieceKind kind, double gap, double height, std::function<void(QPainter&, QPointF)> paint)
{
    m_pieces.push_back({.kind = kind, .block = m_block, .gap = gap, .height = height, .paint = std::move(paint)});
    return m_pieces.back();
}

void PieceMaker::text(std::shared_ptr<Flow> flow, PieceKind kind, double gap, bool keepWithNext, double left)
{
    const std::size_t lines = flow->size();
    const std::size_t step = lines <= mostUncutLines && flow->height() < m_content.height() / 2 ? std::max<std::size_t>(1, lines) : 1;
    for (std::size_t first = 0; first < lines; first += step) {
        const std::size_t last = std::min(lines, first + step);
        Piece& piece = add(kind, first == 0 ? gap : 0, flow->height(first, last), [=](QPainter& painter, QPointF at) {
            flow->paint(painter, at + QPointF(left, 0), first, last);
        });
        const bool alone = step == 1 && (first == 0 || last + 1 == lines) && lines > 1;
        piece.keepWithNext = last == lines ? keepWithNext : alone || kind == PieceKind::heading;
    }
}

void PieceMaker::block(const Heading& heading)
{
    const bool section = heading.level == 1;
    auto flow = std::make_shared<Flow>(m_content.width());
    std::string title = heading.text;
    if (!heading.number.empty()) title = heading.number + "  " + title;
    flow->add({.text = title, .style = section ? m_type.section : m_type.part});
    const std::size_t first = m_pieces.size();
    text(std::move(flow), PieceKind::heading, points(section ? 26 : 13), true);
    if (heading.newPage && first < m_pieces.size()) m_pieces[first].newPage = true;
}

void PieceMaker::block(const Lead& lead)
{
    auto flow = std::make_shared<Flow>(m_content.width());
    flow->add({.text = lead.text, .style = m_type.lead});
    text(std::move(flow), PieceKind::text, points(1.5), true);
}

void PieceMaker::block(const Paragraph& paragraph)
{
    auto flow = std::make_shared<Flow>(m_content.width());
    flow->add({.label = paragraph.label, .text = paragraph.text, .style = m_type.body});
    text(std::move(flow), PieceKind::text, points(5), paragraph.text.empty());
}

void PieceMaker::block(const Bullets& bullets)
{
    for (std::size_t i = 0; i < bullets.items.size(); ++i) {
        auto flow = std::make_shared<Flow>(m_content.width());
        flow->add({.text = bullets.items[i], .style = m_type.body, .indent = points(14), .bullet = true});
        text(std::move(flow), PieceKind::text, points(i == 0 ? 4 : 2), false);
    }
}

void PieceMaker::space(double height, const std::shared_ptr<const Frame>& frame)
{
    add(PieceKind::sheet, 0, height, [](QPainter&, QPointF) {}).frame = frame;
}

void PieceMaker::block(const SignOff& signOff)
{
    const double width = m_content.width();
    for (const SignOff::Line& line : signOff.lines) {
        auto name = std::make_shared<Flow>(m_content.width() * 0.34);
        name->add({.text = line.part, .style = m_type.small});
        name->add({.text = line.name, .style = m_type.strong});
        const std::size_t lines = name->fitting(0, m_content.height() / 3);
        auto labels = std::make_shared<Flow>(m_content.width() * 0.4);
        labels->add({.text = signOff.signatureLabel, .style = m_type.small});
        auto date = std::make_shared<Flow>(m_content.width() * 0.18);
        date->add({.text = signOff.dateLabel, .style = m_type.small});
        const double height = std::max(name->height(0, lines), points(30)) + points(12);
        add(PieceKind::row, points(14), height, [=, &palette = m_palette](QPainter& painter, QPointF at) {
            name->paint(painter, at, 0, lines);
            const double y = at.y() + points(28);
            painter.setPen(QPen(palette.muted, points(0.6)));
            for (const auto& [flow, from] : {std::pair{labels, 0.38}, std::pair{date, 0.82}}) {
                const double x = at.x() + width * from;
                painter.setPen(QPen(palette.muted, points(0.6)));
                painter.drawLine(QPointF(x, y), QPointF(x + flow->width(), y));
                flow->paint(painter, QPointF(x, y + points(2)), 0, flow->size());
            }
        });
    }
}

} // namespace cadre
