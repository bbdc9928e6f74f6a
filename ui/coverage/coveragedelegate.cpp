// SPDX-License-Identifier: Apache-2.0
#include "coverage/coveragedelegate.hpp"

#include "coverage/coveragetable.hpp"
#include "look/theme.hpp"
#include "session/text.hpp"

#include <QPainter>

#include <algorithm>

namespace cadre {
namespace {

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

/// Colours of five steps for a scale of any length.
QColor colourOfLevel(std::int64_t level, std::int64_t highest)
{
    const double share = highest > 1 ? static_cast<double>(level - 1) / static_cast<double>(highest - 1) : 1.0;
    return theme().stretch[static_cast<std::size_t>(std::clamp(share * 4.0 + 0.5, 0.0, 4.0))];
}

} // namespace

Mark markOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::covered:
        return Mark::good;
    case Verdict::notPractised:
        return Mark::error;
    case Verdict::unmeasured:
    case Verdict::shortOfLevel:
        return Mark::warning;
    case Verdict::notNeeded:
        break;
    }
    return Mark::advice;
}

CoverageDelegate::CoverageDelegate(const CoverageTable& table, QObject* parent)
    : QStyledItemDelegate(parent), m_table(table)
{
}

void CoverageDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const CoverageRow* row = m_table.row(index.row());
    const bool focused = option.state & QStyle::State_HasFocus;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option.rect, row ? theme().pane : theme().faint);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme().line);
    if (row) {
        const QRect box = option.rect.adjusted(5, 6, -5, -7);
        painter->setFont(option.font);
        switch (m_table.kindOf(index.column())) {
        case CoverageTable::ColumnKind::need:
            painter->setPen(theme().ink);
            painter->drawText(box, Qt::AlignCenter, index.data().toString());
            break;
        case CoverageTable::ColumnKind::activity:
            paintLevel(*painter, box, index);
            break;
        case CoverageTable::ColumnKind::measures:
            paintMeasures(*painter, box, index);
            break;
        case CoverageTable::ColumnKind::verdict:
            painter->setFont(bold(option.font));
            paintBadge(*painter, box, markOf(row->verdict), shown(labelOf(row->verdict)), Qt::AlignLeft);
            break;
        }
    }
    if (focused) {
        painter->setPen(QPen(theme().accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(option.rect.adjusted(2, 2, -2, -3), 4, 4);
    }
    painter->restore();
}

void CoverageDelegate::paintLevel(QPainter& painter, const QRect& box, const QModelIndex& index) const
{
    const CoverageCell* cell = m_table.cell(index);
    QRect bar(box.left(), 0, box.width(), std::min(box.height(), 26));
    bar.moveTop(box.center().y() - bar.height() / 2);
    QColor fill = theme().faint;
    if (cell) fill = cell->level ? colourOfLevel(*cell->level, m_table.highestLevel()) : theme().stretchUnknown;
    const bool missing = !cell && m_table.row(index.row())->verdict == Verdict::notPractised;
    painter.setPen(missing ? QPen(theme().error, 1, Qt::DotLine) : QPen(Qt::NoPen));
    painter.setBrush(fill);
    painter.drawRoundedRect(bar, 3, 3);
    painter.setPen(textOn(fill));
    painter.drawText(bar, Qt::AlignCenter, index.data().toString());
}

void CoverageDelegate::paintMeasures(QPainter& painter, const QRect& box, const QModelIndex& index) const
{
    const auto& measures = m_table.row(index.row())->measures;
    const QFontMetrics metrics = painter.fontMetrics();
    int x = box.left();
    for (std::size_t i = 0; i < measures.size(); ++i) {
        const int room = box.right() - x;
        QString text = toQt(measures[i].name);
        const bool last = i + 1 == measures.size();
        const int left = static_cast<int>(measures.size() - i);
        const int moreWidth = last ? 0 : 34;
        if (metrics.horizontalAdvance(text) + 16 > room - moreWidth && i > 0) text = CoverageTable::tr("+%1").arg(left);
        else text = metrics.elidedText(text, Qt::ElideRight, std::max(20, room - 16 - moreWidth));
        QRect chip(x, 0, metrics.horizontalAdvance(text) + 16, metrics.height() + 4);
        chip.moveTop(box.center().y() - chip.height() / 2);
        painter.setPen(theme().line);
        painter.setBrush(theme().pane);
        painter.drawRoundedRect(chip, chip.height() / 2.0, chip.height() / 2.0);
        painter.setPen(theme().ink);
        painter.drawText(chip, Qt::AlignCenter, text);
        x = chip.right() + 5;
        if (text.startsWith(u'+')) break;
    }
}

} // namespace cadre
