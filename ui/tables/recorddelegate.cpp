// SPDX-License-Identifier: Apache-2.0
#include "tables/recorddelegate.hpp"

#include "look/mark.hpp"
#include "look/theme.hpp"
#include "tables/recordorder.hpp"
#include "tables/recordtable.hpp"

#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>

#include <algorithm>

namespace cadre {

namespace {

constexpr int mostLines = 6;

// Distances at the zoom in force.
int sideMargin()
{
    return zoomed(8);
}
int topMargin()
{
    return zoomed(6);
}
int stripHeight()
{
    return zoomed(14);
}

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
    if (m_order.isFoldedRow(index.row())) return; // the view paints the heading
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
        paintText(*painter, cell, index);
        paintMarks(*painter, cell, index);
    }
    painter->restore();
}

int RecordDelegate::indentOf(const QModelIndex& index) const
{
    const int step = zoomed(18);
    constexpr int mostSteps = 6;
    if (!index.data(RecordTable::strongRole).toBool()) return 0;
    return step * std::min(m_order.depthOf(index.row()), mostSteps);
}

void RecordDelegate::paintText(QPainter& painter, const QRect& cell, const QModelIndex& index) const
{
    QRect box = cell.adjusted(sideMargin(), topMargin(), -sideMargin(), -topMargin());
    if (const int indent = indentOf(index); indent > 0) {
        box.setLeft(box.left() + indent);
        const QPoint corner(box.left() - 11, box.top() + painter.fontMetrics().height() / 2);
        painter.setPen(theme().muted);
        painter.drawLine(corner - QPoint(0, painter.fontMetrics().height() / 2), corner);
        painter.drawLine(corner, corner + QPoint(6, 0));
    }
    const QString missing = index.data(RecordTable::missingRole).toString();
    if (!missing.isEmpty()) {
        const int size = painter.fontMetrics().ascent();
        paintMark(painter, QRectF(box.left(), box.top() + 3, size, size), Mark::warning);
        box.setLeft(box.left() + size + 4);
        painter.setPen(theme().warning);
        painter.drawText(box, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, missing);
        return;
    }
    painter.setPen(index.data(RecordTable::blankRole).toBool() ? theme().muted : theme().ink);
    const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    painter.drawText(box, static_cast<int>(alignment) | Qt::TextWordWrap, index.data().toString());
}

void RecordDelegate::paintMarks(QPainter& painter, const QRect& cell, const QModelIndex& index) const
{
    const QVariant data = index.data(RecordTable::marksRole);
    if (!data.isValid()) return;
    const auto marks = data.value<MonthMarks>();
    const QRectF strip(cell.left() + sideMargin() + 4, cell.bottom() - stripHeight(), cell.width() - 2 * sideMargin() - 8, 10);
    const double length = std::max(1, marks.last - marks.first);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().line, 2));
    painter.drawLine(QPointF(strip.left(), strip.center().y()), QPointF(strip.right(), strip.center().y()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().measureMark);
    for (const int month : marks.months) {
        const QPointF at(strip.left() + strip.width() * (month - marks.first) / length, strip.center().y());
        painter.drawPolygon(QPolygonF{at - QPointF(0, 5), at + QPointF(5, 0), at + QPointF(0, 5), at - QPointF(5, 0)});
    }
}

/// Known heights: wrapping texts takes long where rows are many.
int RecordDelegate::textHeight(const QFont& font, int width, const QString& words) const
{
    constexpr qsizetype mostKnown = 10'000;
    const QString key = font.key() + QString::number(width) + u'\n' + words;
    if (const auto known = m_heights.constFind(key); known != m_heights.constEnd()) return *known;
    if (m_heights.size() > mostKnown) m_heights.clear();
    return *m_heights.insert(
        key, QFontMetrics(font).boundingRect(QRect(0, 0, width, 10'000), Qt::TextWordWrap, words).height());
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (m_order.isFoldedRow(index.row())) return {option.rect.width(), zoomed(headingHeight)};
    const QFont font = fontOf(option, index);
    const QFontMetrics metrics(font);
    const int width = std::max(20, option.rect.width() - 2 * sideMargin() - indentOf(index));
    QString words = index.data(RecordTable::missingRole).toString();
    if (words.isEmpty()) words = index.data().toString();
    int lines = std::clamp(textHeight(font, width, words), metrics.height(), mostLines * metrics.lineSpacing());
    if (index.data(RecordTable::marksRole).isValid()) lines += stripHeight();
    return {option.rect.width(), std::max(lines + 2 * topMargin() + 1, zoomed(32)) + headingAbove(index)};
}

QWidget* RecordDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                      const QModelIndex& index) const
{
    QWidget* editor = nullptr;
    if (index.data(RecordTable::longTextRole).toBool()) {
        auto* text = new QPlainTextEdit(parent);
        text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        editor = text;
    } else {
        editor = QStyledItemDelegate::createEditor(parent, option, index);
    }
    if (!editor) return nullptr;
    QString name = m_order.headerData(index.column(), Qt::Horizontal).toString();
    for (int column = 0; column < m_order.columnCount(); ++column) {
        const QModelIndex cell = index.siblingAtColumn(column);
        if (column != index.column() && cell.data(RecordTable::strongRole).toBool())
            name = tr("%1, %2").arg(name, cell.data().toString());
    }
    editor->setAccessibleName(name);
    const QStringList options = index.data(RecordTable::optionsRole).toStringList();
    if (auto* line = qobject_cast<QLineEdit*>(editor); line && !options.isEmpty()) {
        auto* completer = new QCompleter(options, line);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        line->setCompleter(completer);
        line->setPlaceholderText(tr("type to choose"));
    }
    return editor;
}

void RecordDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QRect box = option.rect.adjusted(0, headingAbove(index), 0, -1);
    if (qobject_cast<QPlainTextEdit*>(editor)) box.setHeight(std::max(box.height(), 4 * option.fontMetrics.lineSpacing() + 16));
    editor->setGeometry(box);
}

bool RecordDelegate::eventFilter(QObject* watched, QEvent* event)
{
    auto* text = qobject_cast<QPlainTextEdit*>(watched);
    if (!text || event->type() != QEvent::KeyPress) return QStyledItemDelegate::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool isTab = key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab;
    if (!isTab && !(isEnter && key->modifiers() == Qt::NoModifier)) return QStyledItemDelegate::eventFilter(watched, event);
    emit commitData(text);
    emit closeEditor(text, isEnter ? NoHint : key->key() == Qt::Key_Tab ? EditNextItem : EditPreviousItem);
    return true;
}

int RecordDelegate::headingAbove(const QModelIndex& index) const
{
    return m_order.headingOf(index.row()).isNull() ? 0 : zoomed(headingHeight);
}

void RecordDelegate::paintState(QPainter& painter, const QRect& cell, const QModelIndex& index) const
{
    const auto counts = index.data(RecordTable::countsRole).value<FindingCounts>();
    QRectF box(cell.left() + sideMargin(), cell.top() + topMargin() - 2, cell.width() - sideMargin(), zoomed(20));
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
