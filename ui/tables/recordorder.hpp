// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/program.hpp"

#include <QCollator>
#include <QSortFilterProxyModel>
#include <QStringList>

#include <functional>
#include <map>
#include <string>

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

    RecordTable& m_table;
    Session& m_session;
    QStringList m_words;
    Group m_group;
    std::map<QString, int> m_ranks; ///< Groups by the row of their first record.
    int m_column = -1;
    QCollator m_collator;
};

} // namespace cadre
