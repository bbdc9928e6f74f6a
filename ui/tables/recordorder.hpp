// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/program.hpp"

#include <QCollator>
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

    /// Sorts by a column; -1 goes back to the user's order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    [[nodiscard]] QString groupOf(int sourceRow) const;
    [[nodiscard]] int rankOf(const QString& group) const;
    void arrangeGroups();
    void arrangeTree();
    void follow(void (RecordOrder::*arrange)());

    RecordTable& m_table;
    Session& m_session;
    QStringList m_words;
    Group m_group;
    std::map<QString, int> m_ranks; ///< Groups by the row of their first record.
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
