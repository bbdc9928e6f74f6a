// SPDX-License-Identifier: Apache-2.0
#include "coverage/coverageview.hpp"

#include "coverage/coveragedelegate.hpp"
#include "coverage/coveragetable.hpp"
#include "session/session.hpp"
#include "session/text.hpp"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace cadre {

CoverageView::CoverageView(Session& session, CoverageTable& table, QWidget* parent)
    : QTableView(parent), m_session(session), m_table(table)
{
    setAccessibleName(tr("Coverage"));
    setModel(&table);
    setItemDelegate(new CoverageDelegate(table, this));
    setShowGrid(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    const auto wrapped = static_cast<Qt::Alignment>(static_cast<int>(Qt::AlignVCenter) | Qt::TextWordWrap);
    horizontalHeader()->setProperty("part", "matrixColumns");
    verticalHeader()->setProperty("part", "matrixRows");
    horizontalHeader()->setDefaultAlignment(Qt::AlignHCenter | wrapped);
    horizontalHeader()->setFixedHeight(70);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(40);
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | wrapped);
    verticalHeader()->setFixedWidth(168);
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(&table, &QAbstractItemModel::modelReset, this, &CoverageView::arrange);
    connect(&table, &QAbstractItemModel::modelReset, this, &CoverageView::showSelection);
    connect(&session, &Session::selectionChanged, this, &CoverageView::showSelection);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        if (m_table.isCell(index)) offerLevels(index);
    });
    arrange();
}

void CoverageView::arrange()
{
    const int line = fontMetrics().height();
    for (int row = 0; row < m_table.rowCount(); ++row) setRowHeight(row, m_table.row(row) ? 2 * line + 14 : line + 10);
    arrangeColumns();
}

void CoverageView::arrangeColumns()
{
    int used = 0;
    int measures = -1;
    for (int column = 0; column < m_table.columnCount(); ++column) {
        const auto kind = m_table.kindOf(column);
        if (kind == CoverageTable::ColumnKind::measures) measures = column;
        else
            setColumnWidth(column, kind == CoverageTable::ColumnKind::need      ? 72
                                   : kind == CoverageTable::ColumnKind::verdict ? 136
                                                                                : 82);
        if (column != measures) used += columnWidth(column);
    }
    setColumnWidth(measures, std::clamp(viewport()->width() - used, 100, 420));
}

void CoverageView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    arrangeColumns();
}

void CoverageView::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex index = currentIndex();
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && m_table.isCell(index)) {
        const int digit = event->key() - Qt::Key_0;
        if (digit >= 1 && digit <= 9) {
            if (digit <= m_table.highestLevel()) m_table.setLevel(index, digit);
            return;
        }
        if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace || digit == 0)
            return m_table.setLevel(index, std::nullopt);
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
            return offerLevels(index);
    }
    QTableView::keyPressEvent(event);
}

void CoverageView::offerLevels(const QModelIndex& index)
{
    QMenu menu(this);
    const CoverageCell* cell = m_table.cell(index);
    for (const ScaleStep& step : scaleOf(only(m_session.program().brief))) {
        QAction* action =
            menu.addAction(tr("%1 · %2").arg(step.level).arg(toQt(step.name).replace(u'&', QStringLiteral("&&"))));
        action->setData(static_cast<qlonglong>(step.level));
        action->setCheckable(true);
        action->setChecked(cell && cell->level == step.level);
    }
    menu.addSeparator();
    const QAction* clear = menu.addAction(tr("Not practised here"));
    const QPersistentModelIndex place = index;
    const QAction* chosen = menu.exec(viewport()->mapToGlobal(visualRect(index).bottomLeft()));
    if (!chosen || !place.isValid()) return;
    m_table.setLevel(place, chosen == clear ? std::nullopt : std::optional<std::int64_t>(chosen->data().toLongLong()));
}

void CoverageView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (m_following) return;
    if (const CoverageRow* row = m_table.row(current.row()))
        m_session.select({{RecordType::competency, row->id.value}});
}

void CoverageView::showSelection()
{
    const auto& selection = m_session.selection();
    if (selection.empty() || selection.front().type != RecordType::competency) return;
    const CoverageRow* current = m_table.row(currentIndex().row());
    if (current && current->id.value == selection.front().id) return;
    for (int row = 0; row < m_table.rowCount(); ++row) {
        const CoverageRow* candidate = m_table.row(row);
        if (!candidate || candidate->id.value != selection.front().id) continue;
        m_following = true;
        setCurrentIndex(m_table.index(row, std::max(0, currentIndex().column())));
        m_following = false;
        return;
    }
}

} // namespace cadre
