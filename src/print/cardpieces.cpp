// SPDX-License-Identifier: Apache-2.0
#include "print/pieces.hpp"

#include <QPainter>

#include <algorithm>

namespace cadre {

namespace {

constexpr double cardPadding = points(11);
constexpr double cardGap = points(12);
constexpr double barWidth = points(4);

/// Cards side by side, cut at the same height.
struct CardSlice {
    std::vector<std::shared_ptr<Flow>> cards;
    std::vector<std::size_t> first;
    std::vector<std::size_t> last;
    double height = 0;

    [[nodiscard]] bool ends() const
    {
        for (std::size_t i = 0; i < cards.size(); ++i)
            if (last[i] < cards[i]->size()) return false;
        return true;
    }
};

CardSlice nextSlice(const CardSlice& before, double most)
{
    CardSlice slice = before;
    slice.first = before.last;
    slice.height = 0;
    for (std::size_t i = 0; i < slice.cards.size(); ++i) {
        const Flow& card = *slice.cards[i];
        if (slice.first[i] < card.size()) slice.last[i] = card.fitting(slice.first[i], most);
        slice.height = std::max(slice.height, card.height(slice.first[i], slice.last[i]));
    }
    return slice;
}

} // namespace

void PieceMaker::block(const Cards& cards)
{
    if (cards.cards.empty()) return;
    const auto count = static_cast<double>(cards.cards.size());
    const double width = (m_content.width() - cardGap * (count - 1)) / count;
    CardSlice slice;
    for (const Card& card : cards.cards) {
        auto flow = std::make_shared<Flow>(width - 2 * cardPadding);
        flow->add({.text = card.title, .style = m_type.strong});
        for (const std::string& item : card.items)
            flow->add({.text = item, .style = m_type.cell, .gap = points(3), .indent = points(13), .bullet = true});
        if (card.items.empty()) flow->add({.text = card.whenEmpty, .style = m_type.lead, .gap = points(3)});
        slice.cards.push_back(std::move(flow));
    }
    slice.first.assign(cards.cards.size(), 0);
    slice.last.assign(cards.cards.size(), 0);
    while (!slice.ends()) {
        slice = nextSlice(slice, m_content.height() * 0.6);
        const double height = slice.height + 2 * cardPadding;
        add(PieceKind::cards, points(8), height, [=, &palette = m_palette](QPainter& painter, QPointF at) {
            for (std::size_t i = 0; i < slice.cards.size(); ++i) {
                const QRectF box(at.x() + static_cast<double>(i) * (width + cardGap), at.y(), width, height);
                painter.setPen(QPen(palette.line, points(0.8)));
                painter.setBrush(Qt::NoBrush);
                painter.drawRoundedRect(box, points(4), points(4));
                slice.cards[i]->paint(painter, box.topLeft() + QPointF(cardPadding, cardPadding), slice.first[i], slice.last[i]);
            }
        });
    }
}

void PieceMaker::block(const AssignmentSheet& sheet)
{
    const auto frame = std::make_shared<const Frame>(Frame{m_palette.ofStretch(sheet.stretch), m_palette.line});
    const Inset inset{cardPadding + barWidth, cardPadding};
    const std::size_t first = m_pieces.size();
    space(cardPadding - points(3), frame);
    m_pieces[first].gap = points(14);
    m_pieces[first].keepWithNext = true;
    sheetTitle(sheet, inset, frame);
    const auto paragraphs = [&](const std::vector<Paragraph>& list, double gap) {
        for (const Paragraph& paragraph : list) {
            auto flow = std::make_shared<Flow>(m_content.width() - inset.left - inset.right);
            flow->add({.label = paragraph.label, .text = paragraph.text, .style = m_type.cell});
            text(std::move(flow), PieceKind::sheet, gap, false, inset.left);
            gap = points(2.5);
        }
    };
    paragraphs(sheet.before, points(2));
    table(sheet.builds, {inset.left - points(5), inset.right}, frame);
    paragraphs(sheet.after, points(8));
    space(cardPadding - points(2), frame);
    for (std::size_t i = first; i < m_pieces.size(); ++i) m_pieces[i].frame = frame;
}

void PieceMaker::sheetTitle(const AssignmentSheet& sheet, Inset inset, const std::shared_ptr<const Frame>& frame)
{
    const double width = m_content.width() - inset.left - inset.right;
    auto title = std::make_shared<Flow>(width);
    title->add({.text = sheet.title, .style = m_type.part});
    auto meta = std::make_shared<Flow>(width);
    meta->add({.text = sheet.meta, .style = m_type.small, .gap = points(1)});
    text(std::move(title), PieceKind::heading, 0, true, inset.left);
    text(std::move(meta), PieceKind::sheet, 0, true, inset.left);
    m_pieces.back().frame = frame;
}

void PieceMaker::block(const FindingList& list)
{
    for (const ReportFinding& entry : list.findings) finding(entry);
}

void PieceMaker::finding(const ReportFinding& finding)
{
    const auto frame = std::make_shared<const Frame>(Frame{m_palette.of(finding.severity), m_palette.line});
    const double left = cardPadding + barWidth;
    const std::size_t first = m_pieces.size();
    const auto line = [&](const FlowText& entry, double gap, bool keep) {
        auto flow = std::make_shared<Flow>(m_content.width() - left - cardPadding);
        flow->add(entry);
        text(std::move(flow), PieceKind::sheet, gap, keep, left);
    };
    space(points(6), frame);
    m_pieces[first].gap = points(7);
    m_pieces[first].keepWithNext = true;
    TextStyle rule = m_type.tableHead;
    rule.colour = m_palette.of(finding.severity);
    line({.text = finding.heading, .style = rule}, 0, true);
    line({.text = finding.message, .style = m_type.strong}, points(1), false);
    for (const Paragraph& detail : finding.details)
        line({.label = detail.label, .text = detail.text, .style = m_type.cell}, points(1.5), false);
    space(points(7), frame);
    for (std::size_t i = first; i < m_pieces.size(); ++i) m_pieces[i].frame = frame;
}

} // namespace cadre
