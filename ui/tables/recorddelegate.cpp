// SPDX-License-Identifier: Apache-2.0
#include "tables/recorddelegate.hpp"

#include "look/mark.hpp"
#include "look/theme.hpp"
#include "tables/recordorder.hpp"
#include "tables/recordtable.hpp"

#include <QPainter>

#include <algorithm>

namespace cadre {

namespace {

constexpr int sideMargin = 8;
constexpr int topMargin = 6;
constexpr int mostLines = 6;

QFont fontOf(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    QFont font = option.font;
    font.setBold(index.data(RecordTable::strongRole).toBool() && !index.data(RecordTable::blankRole).toBool());
    font.setItalic(index.data(RecordTable::blankRole).toBool());
    return font;
}

} // namespace

RecordDelegate::RecordDelegate(RecordOrder& order, QObject* parent) : QStyledItemDelegate(parent), m_order(order) {}

void RecordDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QRect cell = option.rect.adjusted(0, headingAbove(index), 0, 0);
    painter->save();
    painter->setClipRect(option.rect);
    const bool selected = option.state & QStyle::State_Selected;
    painter->fillRect(cell, selected ? theme().accentSoft : theme().pane);
    painter->setPen(theme().line);
    painter->drawLine(cell.bottomLeft(), cell.bottomRight());
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(theme().accent);
        painter->drawRect(cell.adjusted(0, 0, -1, -1));
    }
    painter->setFont(fontOf(option, index));
    if (index.column() == m_order.columnCount() - 1) {
        paintState(*painter, cell, index);
    } else {
        painter->setPen(index.data(RecordTable::blankRole).toBool() ? theme().muted : theme().ink);
        const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
        painter->drawText(cell.adjusted(sideMargin, topMargin, -sideMargin, -topMargin),
                          static_cast<int>(alignment) | Qt::TextWordWrap, index.data().toString());
    }
    painter->restore();
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics metrics(fontOf(option, index));
    const int width = std::max(20, option.rect.width() - 2 * sideMargin);
    const QRect text = metrics.boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, index.data().toString());
    const int lines = std::clamp(text.height(), metrics.height(), mostLines * metrics.lineSpacing());
    return {option.rect.width(), std::max(lines + 2 * topMargin + 1, 32) + headingAbove(index)};
}

QWidget* RecordDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                      const QModelIndex& index) const
{
    QWidget* editor = QStyledItemDelegate::createEditor(parent, option, index);
    if (!editor) return nullptr;
    QString name = m_order.headerData(index.column(), Qt::Horizontal).toString();
    for (int column = 0; column < m_order.columnCount(); ++column) {
        const QModelIndex cell = index.siblingAtColumn(column);
        if (column != index.column() && cell.data(RecordTable::strongRole).toBool())
            name = tr("%1, %2").arg(name, cell.data().toString());
    }
    editor->setAccessibleName(name);
    return editor;
}

void RecordDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    editor->setGeometry(option.rect.adjusted(0, headingAbove(index), 0, -1));
}

int RecordDelegate::headingAbove(const QModelIndex& index) const
{
    return m_order.headingOf(index.row()).isNull() ? 0 : headingHeight;
}

void RecordDelegate::paintState(QPainter& painter, const QRect& cell, const QModelIndex& index) const
{
    const auto counts = index.data(RecordTable::countsRole).value<FindingCounts>();
    QRectF box(cell.left() + sideMargin, cell.top() + topMargin - 2, cell.width() - sideMargin, 20);
    painter.setFont([&] {
        QFont bold = painter.font();
        bold.setBold(true);
        return bold;
    }());
    for (const Severity severity : severities) {
        if (counts.at(severity) == 0) continue;
        const QString count = QString::number(counts.at(severity));
        const QRectF badge = paintBadge(painter, box, markOf(severity), count, Qt::AlignLeft);
        box.setLeft(badge.right() + 2);
    }
    if (counts.total() == 0) paintBadge(painter, box, Mark::good, {}, Qt::AlignLeft);
}

} // namespace cadre
