// SPDX-License-Identifier: Apache-2.0
#include "tables/recordview.hpp"

#include "look/theme.hpp"
#include "tables/recorddelegate.hpp"
#include "tables/recordorder.hpp"
#include "tables/recordtable.hpp"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

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
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
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
    const int rows = std::min(m_order.rowCount(), mostFittedRows);
    for (int row = 0; row < rows; ++row) resizeRowToContents(row);
}

void RecordView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() == event->oldSize().width()) return;
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
        const QRect band(0, rowViewportPosition(row), viewport()->width(), RecordDelegate::headingHeight);
        painter.fillRect(band, theme().faint);
        painter.setPen(theme().line);
        painter.drawLine(band.bottomLeft(), band.bottomRight());
        painter.setPen(theme().ink);
        painter.drawText(band.adjusted(8, 0, -8, 0), Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(heading, Qt::ElideRight, band.width() - 16));
    }
}

void RecordView::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && state() != QAbstractItemView::EditingState) emit formRequested(currentIndex());
    else QTableView::keyPressEvent(event);
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
    int left = viewport()->width() - stateWidth;
    int sharing = 0;
    for (const Column& column : columns) {
        left -= column.width;
        if (column.width == 0) ++sharing;
    }
    const int share = sharing > 0 ? std::max(leastWidth, left / sharing) : 0;
    for (std::size_t i = 0; i < columns.size(); ++i)
        setColumnWidth(static_cast<int>(i), columns[i].width > 0 ? columns[i].width : share);
    setColumnWidth(static_cast<int>(columns.size()), stateWidth);
}

} // namespace cadre
