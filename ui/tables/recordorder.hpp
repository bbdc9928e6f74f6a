// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/program.hpp"

#include <QCollator>
#include <QSet>
#include <QSortFilterProxyModel>
#include <QStringList>

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace cadre {

class RecordTable;
class Session;

/// A table of records as a list shows it: filtered by words, sorted by a column where the user asks for it, and
/// put together in groups where it has some.
class RecordOrder : public QSortFilterProxyModel {
    Q_OBJECT

public:
    using Group = std::function<QString(const Program&, const std::string& id)>;

    RecordOrder(RecordTable& table, Session& session, QObject* parent = nullptr);

    /// Shows the rows in which each of these words stands somewhere.
    void setWords(const QString& words);
    void setGroups(Group group);
    /// Shows records below the one they belong to. Records that belong to each other in a circle stand as if the first
    /// of them belonged to none.
    using Parent = std::function<std::string(const Program&, const std::string& id)>;
    void setParents(Parent parent);
    /// How many records a row stands below; 0 while a column sorts the rows.
    [[nodiscard]] int depthOf(int row) const;
    /// Whether rows stand in the user's own order, so that they can be moved.
    [[nodiscard]] bool isUsersOrder() const { return m_column < 0 && m_words.isEmpty(); }

    [[nodiscard]] const std::string& idAt(int row) const;
    /// The row of a record; -1 if it is not shown.
    [[nodiscard]] int rowOf(const std::string& id) const;
    /// The heading above a row; null where the row belongs to the group of the row before.
    [[nodiscard]] QString headingOf(int row) const;

    /// Shows of a group only its heading, or all of it again. The heading stands in the row of the group's first record,
    /// which can't be selected or edited meanwhile. Filtered or sorted by a column nothing is folded.
    void setFolded(const QString& group, bool folded);
    [[nodiscard]] bool isFolded(const QString& group) const { return m_folded.contains(group); }
    /// Whether a row stands for all of a folded group.
    [[nodiscard]] bool isFoldedRow(int row) const;
    /// The group of a row; empty where there are no groups.
    [[nodiscard]] QString groupAt(int row) const;
    /// How many records the group of a row has.
    [[nodiscard]] int groupSize(int row) const;
    /// All groups, in their order; none where rows stand without.
    [[nodiscard]] QStringList groups() const;
    /// Unfolds the group of a record.
    void reveal(const std::string& id);

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    /// Sorts by a column; -1 goes back to the user's order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    [[nodiscard]] QString groupOf(int sourceRow) const;
    [[nodiscard]] int rankOf(const QString& group) const;
    [[nodiscard]] int groupRankOf(int sourceRow) const;
    [[nodiscard]] std::vector<int> groupRanks() const;
    [[nodiscard]] bool hasGroups() const { return m_group && m_column < 0 && m_words.isEmpty() && m_ranks.size() > 1; }
    void arrangeGroups();
    void arrangeTree();
    void follow(void (RecordOrder::*arrange)());

    RecordTable& m_table;
    Session& m_session;
    QStringList m_words;
    Group m_group;
    std::map<QString, int> m_ranks; ///< Groups by the row of their first record.
    std::vector<int> m_rowRanks;    ///< While the rows are sorted: of the group of each; otherwise empty.
    QSet<QString> m_folded;
    /// The place of a source row in the tree.
    struct TreePlace {
        int rank = 0;
        int depth = 0;

        bool operator==(const TreePlace&) const = default;
    };
    [[nodiscard]] std::vector<TreePlace> placesInTree() const;

    Parent m_parent;
    std::vector<TreePlace> m_places; ///< By source row.
    int m_column = -1;
    QCollator m_collator;
};

} // namespace cadre
