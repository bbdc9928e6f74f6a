// SPDX-License-Identifier: Apache-2.0
#include "rules/ruleview.hpp"

#include "look/theme.hpp"
#include "rules/ruledelegate.hpp"
#include "rules/ruletable.hpp"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace cadre {

RuleView::RuleView(RuleTable& table, QWidget* parent) : QTableView(parent), m_table(table)
{
    setAccessibleName(tr("Rules"));
    setModel(&table);
    setItemDelegate(new RuleDelegate(table, this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(&table, &QAbstractItemModel::modelReset, this, &RuleView::restore);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == RuleTable::weightColumn && m_table.rule(index.row())) edit(index);
    });
    restore();
}

void RuleView::select(const Rule* rule)
{
    const int row = m_table.rowOf(rule);
    if (row < 0) return;
    setCurrentIndex(m_table.index(row, RuleTable::nameColumn));
    scrollTo(currentIndex());
}

void RuleView::selectShown()
{
    for (int row = 0; m_table.rowOf(m_selected) < 0 && row < m_table.rowCount(); ++row)
        if (const Rule* rule = m_table.rule(row)) select(rule);
}

void RuleView::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex weight = currentIndex().siblingAtColumn(RuleTable::weightColumn);
    if ((event->key() == Qt::Key_F2 || event->key() == Qt::Key_Space) && m_table.rule(weight.row())) {
        scrollTo(weight);
        edit(weight);
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        emit detailRequested();
    } else {
        QTableView::keyPressEvent(event);
    }
}

void RuleView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) shareWidth();
}

void RuleView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) shareWidth();
}

void RuleView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    const Rule* rule = m_table.rule(current.row());
    if (m_restoring || !rule || rule == m_selected) return;
    m_selected = rule;
    emit ruleSelected();
}

void RuleView::restore()
{
    const QScopedValueRollback guard(m_restoring, true);
    const int scrolled = verticalScrollBar()->value();
    clearSpans();
    for (int row = 0; row < m_table.rowCount(); ++row)
        if (!m_table.rule(row)) setSpan(row, 0, 1, RuleTable::columnCountOfRules);
    resizeRowsToContents();
    const int row = m_table.rowOf(m_selected);
    setCurrentIndex(row < 0 ? QModelIndex() : m_table.index(row, RuleTable::nameColumn));
    verticalScrollBar()->setValue(scrolled);
}

void RuleView::shareWidth()
{
    constexpr std::pair<int, int> widths[] = {{RuleTable::idColumn, 76},
                                              {RuleTable::foundColumn, 58},
                                              {RuleTable::changedColumn, 88},
                                              {RuleTable::weightColumn, 122}};
    int left = viewport()->width();
    for (const auto& [column, usual] : widths) {
        const int width = std::max(zoomed(usual), horizontalHeader()->sectionSizeHint(column));
        setColumnWidth(column, width);
        left -= width;
    }
    setColumnWidth(RuleTable::nameColumn, std::max(zoomed(120), left));
    resizeRowsToContents();
}

} // namespace cadre
