// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/rule.hpp"

#include <QAbstractTableModel>
#include <QString>

#include <map>
#include <set>
#include <vector>

namespace cadre {

struct RuleFamily;
class Session;

/// The rules of the catalogue by family, with what they weigh in the open program and how much they find there.
/// Follows the session.
class RuleTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { idColumn, nameColumn, foundColumn, changedColumn, weightColumn, columnCountOfRules };

    explicit RuleTable(Session& session, QObject* parent = nullptr);

    /// Shows the rules in which all the words stand. Of changed ones only, those that were shown stay until this is
    /// called again, so that no row goes away under the hand that sets it back.
    void setFilter(const QString& words, bool onlyChanged);

    /// The rule of a row; null for the heading of a family.
    [[nodiscard]] const Rule* rule(int row) const;
    /// The row of a rule; -1 if it is not shown.
    [[nodiscard]] int rowOf(const Rule* rule) const;
    /// The set in force.
    [[nodiscard]] const RuleSet& set() const { return m_set; }
    /// How many gaps a rule finds in the program.
    [[nodiscard]] std::size_t found(const Rule& rule) const;
    /// How many rules differ from the shipped set.
    [[nodiscard]] std::size_t changedRules() const;
    /// Makes a rule weigh something else.
    void setWeight(int row, const std::string& weight);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    /// Rules, weights or findings may have changed.
    void refreshed();

private:
    struct Row {
        const Rule* rule = nullptr;         ///< Null for a heading.
        const RuleFamily* family = nullptr; ///< Of the rule or of the heading.

        bool operator==(const Row&) const = default;
    };

    void refresh();
    [[nodiscard]] std::vector<Row> rowsNow();
    [[nodiscard]] bool isShown(const Rule& rule);
    [[nodiscard]] bool hasWords(const Rule& rule) const;
    [[nodiscard]] QString text(const Rule& rule, int column) const;
    [[nodiscard]] QString spoken(const Rule& rule, int column) const;

    Session& m_session;
    RuleSet m_set;
    std::map<std::string, std::size_t> m_found;
    QStringList m_words;
    bool m_onlyChanged = false;
    std::set<const Rule*> m_kept; ///< What the filter for changed rules has shown since it was set.
    std::vector<Row> m_rows;
};

} // namespace cadre
