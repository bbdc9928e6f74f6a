// SPDX-License-Identifier: Apache-2.0
#include "importer/plantable.hpp"

#include "session/text.hpp"

#include <QFont>

#include <algorithm>

namespace cadre {

PlanTable::PlanTable(const Program& program, ImportPlan plan, QObject* parent)
    : QAbstractTableModel(parent), m_program(program), m_plan(std::move(plan))
{
}

int PlanTable::taken() const
{
    return static_cast<int>(std::ranges::count_if(m_plan.items, isTaken));
}

void PlanTable::take(ImportItem& item, bool taken)
{
    if (item.state == ImportState::skipped) return;
    if (!taken) item.choice = ImportChoice::leave;
    else if (item.choice == ImportChoice::leave)
        item.choice = item.state == ImportState::added || item.state == ImportState::similar ? ImportChoice::add
                                                                                             : ImportChoice::update;
}

void PlanTable::setAll(bool taken)
{
    for (ImportItem& item : m_plan.items) take(item, taken);
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit takenChanged();
}

void PlanTable::setChoice(int row, ImportChoice choice)
{
    m_plan.items[static_cast<std::size_t>(row)].choice = choice;
    emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    emit takenChanged();
}

QList<ImportChoice> PlanTable::choices(int row) const
{
    switch (item(row).state) {
    case ImportState::added:
        return {ImportChoice::leave, ImportChoice::add};
    case ImportState::changed:
    case ImportState::same:
        return {ImportChoice::leave, ImportChoice::update};
    case ImportState::similar:
        return {ImportChoice::leave, ImportChoice::add, ImportChoice::update};
    case ImportState::skipped:
        break;
    }
    return {};
}

QString PlanTable::choiceText(int row, ImportChoice choice) const
{
    switch (choice) {
    case ImportChoice::leave:
        return tr("Leave");
    case ImportChoice::add:
        return tr("Add");
    case ImportChoice::update:
        break;
    }
    return item(row).state == ImportState::similar ? tr("Merge") : tr("Update");
}

int PlanTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_plan.items.size());
}

int PlanTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnCountOfPlan;
}

QString PlanTable::text(const ImportItem& item, int row, int column) const
{
    const QString name = item.competency.name.empty() ? tr("(no name)") : toQt(item.competency.name);
    switch (column) {
    case competencyColumn:
        return item.competency.code.empty() ? name : tr("%1  %2").arg(toQt(item.competency.code), name);
    case groupColumn:
        return toQt(item.competency.group);
    case levelsColumn:
        return QString::number(item.levels);
    case stateColumn:
        return shown(describe(m_program, item));
    case choiceColumn:
        return choices(row).isEmpty() ? QString() : choiceText(row, item.choice);
    default:
        return {};
    }
}

QVariant PlanTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const ImportItem& shownItem = item(index.row());
    if (role == Qt::DisplayRole) return text(shownItem, index.row(), index.column());
    if (role == Qt::CheckStateRole && index.column() == competencyColumn)
        return isTaken(shownItem) ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::ToolTipRole)
        return index.column() == competencyColumn ? toQt(shownItem.competency.description)
                                                  : text(shownItem, index.row(), index.column());
    if (role == Qt::TextAlignmentRole && index.column() == levelsColumn)
        return static_cast<int>(Qt::AlignHCenter | Qt::AlignVCenter);
    return {};
}

QVariant PlanTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter | (section == levelsColumn ? Qt::AlignHCenter : Qt::AlignLeft));
    if (role != Qt::DisplayRole) return {};
    const QStringList titles{tr("Competency"), tr("Group"), tr("Levels"), tr("This program"), tr("Do")};
    return titles.value(section);
}

Qt::ItemFlags PlanTable::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const bool free = index.isValid() && item(index.row()).state != ImportState::skipped;
    if (free && index.column() == competencyColumn) flags |= Qt::ItemIsUserCheckable;
    if (free && index.column() == choiceColumn) flags |= Qt::ItemIsEditable;
    return flags;
}

bool PlanTable::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole) return false;
    ImportItem& changed = m_plan.items[static_cast<std::size_t>(index.row())];
    take(changed, value.toInt() == Qt::Checked);
    emit dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(columnCount() - 1));
    emit takenChanged();
    return true;
}

} // namespace cadre
