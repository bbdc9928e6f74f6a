// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/plan.hpp"

#include <QAbstractItemModel>
#include <QString>

#include <optional>
#include <vector>

namespace cadre {

/// Which rows of a plan are shown.
struct PlanFilter {
    std::optional<ImportState> state; ///< Only items in this state.
    bool toLookAt = false;            ///< Only what a person should look at.
    QString words;                    ///< Only rows with all of these words in name, code or group.

    bool operator==(const PlanFilter&) const = default;
};

/// The plan of an import as a tree of groups and competencies in which a person ticks what is to come in. What vanished
/// from the source and what was not understood are groups of their own at the end.
class PlanTree : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { competencyColumn, levelsColumn, stateColumn, choiceColumn, columnCountOfPlan };

    PlanTree(const Program& program, ImportPlan plan, QObject* parent = nullptr);

    [[nodiscard]] const ImportPlan& plan() const { return m_plan; }
    /// The plan, for the import; nothing is shown afterwards.
    [[nodiscard]] ImportPlan takePlan();
    /// Shows another plan, under the same filter.
    void setPlan(ImportPlan plan);
    [[nodiscard]] const PlanFilter& filter() const { return m_filter; }
    void setFilter(const PlanFilter& filter);

    /// The item of a row; null for a group and a note.
    [[nodiscard]] const ImportItem* item(const QModelIndex& index) const;
    /// The note of a row about what was not understood; null for a group and an item.
    [[nodiscard]] const FrameworkNote* note(const QModelIndex& index) const;
    /// The row of an item of the plan, if it is shown.
    [[nodiscard]] QModelIndex indexOf(std::size_t item) const;
    /// How many items are ticked, shown or not.
    [[nodiscard]] int taken() const;
    /// Ticks or unticks all that is shown and can be ticked.
    void setAll(bool taken);
    void setChoice(const QModelIndex& index, ImportChoice choice);
    /// What can be chosen for a row, "leave" first; empty where there is nothing to choose.
    [[nodiscard]] std::vector<ImportChoice> choices(const QModelIndex& index) const;
    /// What the choice that is made is called; empty where there is nothing to choose.
    [[nodiscard]] QString choiceText(const QModelIndex& index) const;
    /// What to look at beside the state: the levels that are missing; empty if none.
    [[nodiscard]] static QString warningText(const ImportItem& item);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    void takenChanged();

private:
    /// A group: rows of items, or of notes.
    struct Group {
        QString name;
        bool hasNotes = false;
        std::vector<std::size_t> rows; ///< Numbers of items of the plan, or of notes.
    };

    void gather();
    [[nodiscard]] bool isShown(const ImportItem& item) const;
    [[nodiscard]] const Group* groupOf(const QModelIndex& index) const;
    [[nodiscard]] ImportItem* changing(const QModelIndex& index);
    [[nodiscard]] QString groupText(const Group& group, int column) const;
    [[nodiscard]] QString itemText(const ImportItem& item, const QModelIndex& index) const;
    [[nodiscard]] std::optional<Qt::CheckState> ticked(const Group& group) const;
    void setGroup(const QModelIndex& index, bool taken);
    void tell(const QModelIndex& index);

    const Program& m_program;
    ImportPlan m_plan;
    PlanFilter m_filter;
    std::vector<Group> m_groups;
};

} // namespace cadre
