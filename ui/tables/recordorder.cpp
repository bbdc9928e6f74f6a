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
    follow(&RecordOrder::arrangeGroups);
}

void RecordOrder::setParents(Parent parent)
{
    m_parent = std::move(parent);
    follow(&RecordOrder::arrangeTree);
}

void RecordOrder::follow(void (RecordOrder::*arrange)())
{
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_table, signal, this, arrange);
    connect(&m_table, &QAbstractItemModel::rowsMoved, this, arrange);
    connect(&m_table, &QAbstractItemModel::modelReset, this, arrange);
    // What others change, and what the review says, comes column by column and moves no row.
    connect(&m_table, &QAbstractItemModel::dataChanged, this,
            [this, arrange](const QModelIndex& first, const QModelIndex& last) {
                if (first.column() < last.column()) (this->*arrange)();
            });
    (this->*arrange)();
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

void RecordOrder::setFolded(const QString& group, bool folded)
{
    if (folded) m_folded.insert(group);
    else m_folded.remove(group);
    invalidateFilter();
    if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QString RecordOrder::groupAt(int row) const
{
    return row < 0 || row >= rowCount() ? QString() : groupOf(mapToSource(index(row, 0)).row());
}

bool RecordOrder::isFoldedRow(int row) const
{
    return hasGroups() && !m_folded.isEmpty() && m_folded.contains(groupAt(row));
}

int RecordOrder::groupSize(int row) const
{
    const QString group = groupAt(row);
    int size = 0;
    for (int source = 0; source < m_table.rowCount(); ++source) size += groupOf(source) == group ? 1 : 0;
    return size;
}

QStringList RecordOrder::groups() const
{
    if (!hasGroups()) return {};
    std::vector<std::pair<int, QString>> byRank;
    for (const auto& [group, rank] : m_ranks) byRank.emplace_back(rank, group);
    std::ranges::sort(byRank);
    QStringList names;
    for (const auto& [rank, group] : byRank) names << group;
    return names;
}

void RecordOrder::reveal(const std::string& id)
{
    const int row = m_table.rowOf(id);
    if (row < 0 || !hasGroups()) return;
    if (const QString group = groupOf(row); m_folded.contains(group)) setFolded(group, false);
}

Qt::ItemFlags RecordOrder::flags(const QModelIndex& index) const
{
    return index.isValid() && isFoldedRow(index.row()) ? Qt::ItemIsEnabled : QSortFilterProxyModel::flags(index);
}

QVariant RecordOrder::data(const QModelIndex& index, int role) const
{
    if (role == Qt::AccessibleTextRole && index.isValid() && isFoldedRow(index.row()))
        return tr("%1, folded, %n entries", nullptr, groupSize(index.row())).arg(groupAt(index.row()));
    return QSortFilterProxyModel::data(index, role);
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
    // A sort compares a row with many others, and to look up its group takes long.
    if (column < 0 && m_group) m_rowRanks = groupRanks();
    // Groups are an order too: lessThan() knows it, whatever the column.
    if (column < 0 && (m_group || m_parent)) QSortFilterProxyModel::sort(0, Qt::AscendingOrder);
    else QSortFilterProxyModel::sort(column, order);
    invalidate();
    m_rowRanks.clear();
}

bool RecordOrder::filterAcceptsRow(int row, const QModelIndex&) const
{
    if (hasGroups() && !m_folded.isEmpty())
        if (const QString group = groupOf(row); m_folded.contains(group) && rankOf(group) != row) return false;
    return std::ranges::all_of(m_words, [&](const QString& word) {
        for (int column = 0; column < m_table.columnCount(); ++column)
            if (m_table.index(row, column).data().toString().contains(word, Qt::CaseInsensitive)) return true;
        return m_group && groupOf(row).contains(word, Qt::CaseInsensitive);
    });
}

bool RecordOrder::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    if (m_column < 0 && m_parent) {
        const auto rank = [&](int row) {
            return static_cast<std::size_t>(row) < m_places.size() ? m_places[static_cast<std::size_t>(row)].rank : row;
        };
        return rank(left.row()) < rank(right.row());
    }
    if (m_column < 0) {
        const int leftRank = groupRankOf(left.row());
        const int rightRank = groupRankOf(right.row());
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

int RecordOrder::groupRankOf(int sourceRow) const
{
    const auto row = static_cast<std::size_t>(sourceRow);
    return row < m_rowRanks.size() ? m_rowRanks[row] : rankOf(groupOf(sourceRow));
}

std::vector<int> RecordOrder::groupRanks() const
{
    std::vector<int> ranks;
    for (int row = 0; row < m_table.rowCount(); ++row) ranks.push_back(rankOf(groupOf(row)));
    return ranks;
}

int RecordOrder::depthOf(int row) const
{
    const auto source = static_cast<std::size_t>(mapToSource(index(row, 0)).row());
    return m_parent && m_column < 0 && source < m_places.size() ? m_places[source].depth : 0;
}

std::vector<RecordOrder::TreePlace> RecordOrder::placesInTree() const
{
    const int rows = m_table.rowCount();
    std::map<std::string, int> rowOf;
    for (int row = 0; row < rows; ++row) rowOf[m_table.idAt(row)] = row;
    std::vector<std::vector<int>> below(static_cast<std::size_t>(rows));
    std::vector<int> tops;
    for (int row = 0; row < rows; ++row) {
        const auto parent = rowOf.find(m_parent(m_session.program(), m_table.idAt(row)));
        if (parent == rowOf.end() || parent->second == row) tops.push_back(row);
        else below[static_cast<std::size_t>(parent->second)].push_back(row);
    }
    std::vector<TreePlace> places(static_cast<std::size_t>(rows));
    std::vector<bool> placed(static_cast<std::size_t>(rows));
    int rank = 0;
    const auto place = [&](int top) {
        std::vector<std::pair<int, int>> open{{top, 0}}; // A stack, not a call: lines of reporting can be as long as they like.
        while (!open.empty()) {
            const auto [row, depth] = open.back();
            open.pop_back();
            const auto at = static_cast<std::size_t>(row);
            if (placed[at]) continue;
            placed[at] = true;
            places[at] = {rank++, depth};
            for (auto next = below[at].rbegin(); next != below[at].rend(); ++next) open.emplace_back(*next, depth + 1);
        }
    };
    for (const int top : tops) place(top);
    for (int row = 0; row < rows; ++row) place(row); // Those in a circle.
    return places;
}

void RecordOrder::arrangeTree()
{
    std::vector<TreePlace> places = placesInTree();
    if (places == m_places) return;
    m_places = std::move(places);
    if (m_column < 0) sort(-1);
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
