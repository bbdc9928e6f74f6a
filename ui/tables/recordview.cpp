// SPDX-License-Identifier: Apache-2.0
#include "tables/recordview.hpp"

#include "look/theme.hpp"
#include "tables/recorddelegate.hpp"
#include "tables/recordorder.hpp"
#include "tables/recordtable.hpp"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cstdlib>

namespace cadre {

namespace {

constexpr int stateWidth = 96;
constexpr int leastWidth = 56;
constexpr int mostFittedRows = 400; ///< Beyond, rows are as high as one line, so that long lists open at once.

} // namespace

RecordView::RecordView(RecordOrder& order, QWidget* parent) : QTableView(parent), m_order(order)
{
    setProperty("part", "card");
    setModel(&order);
    setItemDelegate(new RecordDelegate(order, this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked | QAbstractItemView::EditKeyPressed);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 16);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);

    m_fitSoon.setSingleShot(true);
    m_fitSoon.setInterval(0);
    connect(&m_fitSoon, &QTimer::timeout, this, &RecordView::fitAllRows);
    for (const auto signal : {&QAbstractItemModel::modelReset})
        connect(&order, signal, this, [this] {
            shareWidth();
            m_fitSoon.start();
        });
    connect(&order, &QAbstractItemModel::layoutChanged, this, [this] { m_fitSoon.start(); });
    connect(&order, &QAbstractItemModel::rowsRemoved, this, [this] { m_fitSoon.start(); });
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex& index) {
        if (!(index.flags() & Qt::ItemIsEditable)) emit formRequested(index);
    });
}

void RecordView::fitAllRows()
{
    if (!isVisible()) return; // it is done when somebody sees them
    const int rows = std::min(m_order.rowCount(), mostFittedRows);
    for (int row = 0; row < rows; ++row) resizeRowToContents(row);
}

void RecordView::showEvent(QShowEvent* event)
{
    QTableView::showEvent(event);
    m_fitSoon.start();
}

void RecordView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() == event->oldSize().width()) return;
    shareWidth();
    m_fitSoon.start();
}

void RecordView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange) return;
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + zoomed(16));
    shareWidth();
    m_fitSoon.start();
}

void RecordView::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    const int first = std::max(0, rowAt(0));
    for (int row = first; row < m_order.rowCount() && rowViewportPosition(row) < viewport()->height(); ++row) {
        const QString heading = m_order.headingOf(row);
        if (heading.isNull()) continue;
        paintHeading(painter, row, heading);
    }
    if (m_dropRow < 0) return;
    const int last = m_order.rowCount() - 1;
    const int y = m_dropRow <= last ? rowViewportPosition(m_dropRow) : rowViewportPosition(last) + rowHeight(last);
    painter.fillRect(QRect(0, std::max(0, y - 1), viewport()->width(), 3), theme().accent);
}

void RecordView::paintHeading(QPainter& painter, int row, const QString& heading)
{
    const QRect band(0, rowViewportPosition(row), viewport()->width(), zoomed(RecordDelegate::headingHeight));
    painter.fillRect(band, theme().faint);
    painter.setPen(theme().line);
    painter.drawLine(band.bottomLeft(), band.bottomRight());
    const bool folded = m_order.isFoldedRow(row);
    if (folded && currentIndex().row() == row && hasFocus()) {
        painter.setPen(QPen(theme().accent, 2));
        painter.drawRect(band.adjusted(1, 1, -1, -1));
    }
    painter.setPen(theme().ink);
    const QString sign = folded ? QStringLiteral("▸ ") : QStringLiteral("▾ ");
    const QString count = folded ? tr(" · %1").arg(m_order.groupSize(row)) : QString();
    painter.drawText(band.adjusted(8, 0, -8, 0), Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(sign + heading + count, Qt::ElideRight, band.width() - 16));
}

int RecordView::headingAt(const QPoint& place) const
{
    const int row = rowAt(place.y());
    if (row < 0 || m_order.headingOf(row).isNull()) return -1;
    return place.y() < rowViewportPosition(row) + zoomed(RecordDelegate::headingHeight) ? row : -1;
}

void RecordView::setGroupFolded(int row, bool folded)
{
    const QString group = m_order.groupAt(row);
    if (group.isEmpty() || m_order.isFolded(group) == folded) return;
    m_order.setFolded(group, folded);
    for (int at = 0; at < m_order.rowCount(); ++at)
        if (m_order.groupAt(at) == group) {
            const QModelIndex first = m_order.index(at, 0);
            using Flag = QItemSelectionModel;
            selectionModel()->setCurrentIndex(first, folded ? Flag::Deselect | Flag::Rows : Flag::ClearAndSelect | Flag::Rows);
            break;
        }
    fitAllRows();
}

void RecordView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_dropRow >= 0) return endDrag();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool unfolds = enter || event->key() == Qt::Key_Space || event->key() == Qt::Key_Right;
    if (unfolds && m_order.isFoldedRow(currentIndex().row())) return setGroupFolded(currentIndex().row(), false);
    if (enter && state() != QAbstractItemView::EditingState) emit formRequested(currentIndex());
    else QTableView::keyPressEvent(event);
}

void RecordView::mousePressEvent(QMouseEvent* event)
{
    const bool plain = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier;
    const QModelIndex index = indexAt(event->pos());
    m_pressed.reset();
    if (const int heading = headingAt(event->pos()); plain && heading >= 0)
        return setGroupFolded(heading, !m_order.isFoldedRow(heading));
    if (plain && index.isValid()) m_pressed = event->pos();
    // Several selected rows can be dragged together: that one of them is pressed says nothing yet.
    m_keepsSelection = plain && selectionModel()->selectedRows().size() > 1 && selectionModel()->isSelected(index);
    if (!m_keepsSelection) QTableView::mousePressEvent(event);
}

void RecordView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_pressed || !(event->buttons() & Qt::LeftButton)) return QTableView::mouseMoveEvent(event);
    const int far = std::abs(event->pos().y() - m_pressed->y());
    if (m_dropRow < 0 && far < QApplication::startDragDistance()) return;
    m_dropRow = dropRowAt(event->pos().y());
    setCursor(Qt::ClosedHandCursor);
    const QRect inside = viewport()->rect().adjusted(0, autoScrollMargin(), 0, -autoScrollMargin());
    if (!inside.contains(event->pos()) && m_order.rowCount() > 0)
        scrollTo(m_order.index(std::clamp(m_dropRow, 0, m_order.rowCount() - 1), 0));
    viewport()->update();
}

void RecordView::mouseReleaseEvent(QMouseEvent* event)
{
    const int row = m_dropRow;
    endDrag();
    if (row < 0 && m_keepsSelection)
        return selectionModel()->setCurrentIndex(indexAt(event->pos()), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (row < 0) return QTableView::mouseReleaseEvent(event);
    setState(NoState);
    emit rowsDropped(row);
}

void RecordView::endDrag()
{
    m_pressed.reset();
    if (m_dropRow < 0) return;
    m_dropRow = -1;
    unsetCursor();
    viewport()->update();
}

int RecordView::dropRowAt(int y) const
{
    const int row = rowAt(y);
    if (row < 0) return y < 0 ? 0 : m_order.rowCount();
    return y < rowViewportPosition(row) + rowHeight(row) / 2 ? row : row + 1;
}

void RecordView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    using Hint = QAbstractItemDelegate;
    if (hint != Hint::EditNextItem && hint != Hint::EditPreviousItem) return QTableView::closeEditor(editor, hint);
    const int by = hint == Hint::EditNextItem ? 1 : -1;
    const int columns = m_order.columnCount();
    QTableView::closeEditor(editor, Hint::NoHint);
    const int cells = m_order.rowCount() * columns;
    for (int cell = currentIndex().row() * columns + currentIndex().column() + by; cell >= 0 && cell < cells; cell += by) {
        const QModelIndex next = m_order.index(cell / columns, cell % columns);
        if (!(next.flags() & Qt::ItemIsEditable)) continue;
        setCurrentIndex(next);
        return edit(next);
    }
}

void RecordView::dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles)
{
    QTableView::dataChanged(topLeft, bottomRight, roles);
    if (topLeft.column() == m_order.columnCount() - 1) return; // Badges don't change the height.
    if (topLeft.row() == bottomRight.row()) resizeRowToContents(topLeft.row());
    else m_fitSoon.start();
}

void RecordView::rowsInserted(const QModelIndex& parent, int start, int end)
{
    QTableView::rowsInserted(parent, start, end);
    m_fitSoon.start();
}

void RecordView::shareWidth()
{
    const auto* table = static_cast<const RecordTable*>(m_order.sourceModel());
    const auto& columns = table->columns();
    int left = viewport()->width() - zoomed(stateWidth);
    int sharing = 0;
    for (const Column& column : columns) {
        left -= zoomed(column.width);
        if (column.width == 0) ++sharing;
    }
    const int share = sharing > 0 ? std::max(zoomed(leastWidth), left / sharing) : 0;
    for (std::size_t i = 0; i < columns.size(); ++i)
        setColumnWidth(static_cast<int>(i), columns[i].width > 0 ? zoomed(columns[i].width) : share);
    setColumnWidth(static_cast<int>(columns.size()), zoomed(stateWidth));
}

} // namespace cadre
