// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/plan.hpp"

#include <QAbstractTableModel>

namespace cadre {

/// The plan of an import as a table in which a person ticks what is to come in.
class PlanTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { competencyColumn, groupColumn, levelsColumn, stateColumn, choiceColumn, columnCountOfPlan };

    PlanTable(const Program& program, ImportPlan plan, QObject* parent = nullptr);

    [[nodiscard]] const ImportPlan& plan() const { return m_plan; }
    [[nodiscard]] const ImportItem& item(int row) const { return m_plan.items[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int taken() const;
    /// Ticks or unticks all that can be imported.
    void setAll(bool taken);
    void setChoice(int row, ImportChoice choice);
    /// What can be chosen for a row, "leave" first; empty where there is nothing to choose.
    [[nodiscard]] QList<ImportChoice> choices(int row) const;
    [[nodiscard]] QString choiceText(int row, ImportChoice choice) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    void takenChanged();

private:
    [[nodiscard]] QString text(const ImportItem& item, int row, int column) const;
    void take(ImportItem& item, bool taken);

    const Program& m_program;
    ImportPlan m_plan;
};

} // namespace cadre
