// SPDX-License-Identifier: Apache-2.0
#include "tables/recordorder.hpp"

#include "session/session.hpp"
#include "tables/recordtable.hpp"

#include <algorithm>

namespace cadre {

RecordOrder::RecordOrder(RecordTable& table, Session& session, QObject* parent)
    : QSortFilterProxyModel(parent), m_table(table), m_session(session)
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setSourceModel(&table);
}

void RecordOrder::setWords(const QString& words)
{
    m_words = words.split(' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void RecordOrder::setGroups(Group group)
{
    m_group = std::move(group);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_table, signal, this, &RecordOrder::arrangeGroups);
    connect(&m_table, &QAbstractItemModel::rowsMoved, this, &RecordOrder::arrangeGroups);
    connect(&m_table, &QAbstractItemModel::modelReset, this, &RecordOrder::arrangeGroups);
    connect(&m_table, &QAbstractItemModel::dataChanged, this, &RecordOrder::arrangeGroups);
    arrangeGroups();
}

const std::string& RecordOrder::idAt(int row) const
{
    return m_table.idAt(mapToSource(index(row, 0)).row());
}

int RecordOrder::rowOf(const std::string& id) const
{
    const int row = m_table.rowOf(id);
    return row < 0 ? -1 : mapFromSource(m_table.index(row, 0)).row();
}

QString RecordOrder::headingOf(int row) const
{
    if (!m_group || m_column >= 0 || m_ranks.size() < 2) return {};
    const QString group = groupOf(mapToSource(index(row, 0)).row());
    if (row > 0 && groupOf(mapToSource(index(row - 1, 0)).row()) == group) return {};
    return group;
}

void RecordOrder::sort(int column, Qt::SortOrder order)
{
    m_column = column;
    // Groups are an order too: lessThan() knows it, whatever the column.
    if (column < 0 && m_group) QSortFilterProxyModel::sort(0, Qt::AscendingOrder);
    else QSortFilterProxyModel::sort(column, order);
    invalidate();
}

bool RecordOrder::filterAcceptsRow(int row, const QModelIndex&) const
{
    return std::ranges::all_of(m_words, [&](const QString& word) {
        for (int column = 0; column < m_table.columnCount(); ++column)
            if (m_table.index(row, column).data().toString().contains(word, Qt::CaseInsensitive)) return true;
        return m_group && groupOf(row).contains(word, Qt::CaseInsensitive);
    });
}

bool RecordOrder::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    if (m_column < 0) {
        const int leftRank = rankOf(groupOf(left.row()));
        const int rightRank = rankOf(groupOf(right.row()));
        return leftRank != rightRank ? leftRank < rightRank : left.row() < right.row();
    }
    if (left.column() == m_table.columnCount() - 1)
        return left.data(RecordTable::countsRole).value<FindingCounts>() > right.data(RecordTable::countsRole).value<FindingCounts>();
    return m_collator.compare(left.data().toString(), right.data().toString()) < 0;
}

QString RecordOrder::groupOf(int sourceRow) const
{
    return m_group ? m_group(m_session.program(), m_table.idAt(sourceRow)) : QString();
}

int RecordOrder::rankOf(const QString& group) const
{
    const auto found = m_ranks.find(group);
    return found == m_ranks.end() ? 0 : found->second;
}

void RecordOrder::arrangeGroups()
{
    std::map<QString, int> ranks;
    for (int row = 0; row < m_table.rowCount(); ++row) ranks.try_emplace(groupOf(row), row);
    if (ranks == m_ranks && m_column < 0) return;
    m_ranks = std::move(ranks);
    if (m_column < 0) sort(-1);
}

} // namespace cadre
