// SPDX-License-Identifier: Apache-2.0
#include "importer/plantree.hpp"

#include "exchange/importchoices.hpp"
#include "look/theme.hpp"
#include "session/text.hpp"

#include <QFont>

#include <algorithm>
#include <unordered_map>

namespace cadre {
namespace {

constexpr quintptr isGroup = 0; // what an index of a group holds; one of a row holds the number of its group plus 1

QString nameText(const ImportItem& item)
{
    const QString name = item.competency.name.empty() ? PlanTree::tr("(no name)") : toQt(item.competency.name);
    return item.competency.code.empty() ? name
                                        : PlanTree::tr("%1  %2").arg(toQt(item.competency.code), name.simplified());
}

bool canBeTicked(const ImportItem& item)
{
    return !choicesFor(item).empty();
}

bool hasWords(const QString& text, const QString& words)
{
    const QStringList all = words.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(all, [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

PlanTree::PlanTree(const Program& program, ImportPlan plan, QObject* parent)
    : QAbstractItemModel(parent), m_program(program), m_plan(std::move(plan))
{
    gather();
}

void PlanTree::setPlan(ImportPlan plan)
{
    beginResetModel();
    m_plan = std::move(plan);
    gather();
    endResetModel();
    emit takenChanged();
}

ImportPlan PlanTree::takePlan()
{
    beginResetModel();
    ImportPlan plan = std::move(m_plan);
    m_plan = {};
    gather();
    endResetModel();
    return plan;
}

void PlanTree::setFilter(const PlanFilter& filter)
{
    if (filter == m_filter) return;
    beginResetModel();
    m_filter = filter;
    gather();
    endResetModel();
}

bool PlanTree::isShown(const ImportItem& item) const
{
    if (m_filter.state && item.state != *m_filter.state) return false;
    if (m_filter.toLookAt && !needsLook(item)) return false;
    return m_filter.words.isEmpty() || hasWords(nameText(item) + u' ' + toQt(item.competency.group), m_filter.words);
}

void PlanTree::gather()
{
    m_groups.clear();
    std::unordered_map<std::string, std::size_t> places;
    Group vanished{.name = tr("No longer in the source")};
    for (std::size_t i = 0; i < m_plan.items.size(); ++i) {
        const ImportItem& item = m_plan.items[i];
        if (!isShown(item)) continue;
        if (item.state == ImportState::vanished) {
            vanished.rows.push_back(i);
            continue;
        }
        const auto [place, isNew] = places.emplace(item.competency.group, m_groups.size());
        if (isNew)
            m_groups.push_back({item.competency.group.empty() ? tr("Without a group") : toQt(item.competency.group)});
        m_groups[place->second].rows.push_back(i);
    }
    if (!vanished.rows.empty()) m_groups.push_back(std::move(vanished));
    if (m_filter.state) return;
    Group notes{.name = tr("Not understood, or left out"), .hasNotes = true};
    for (std::size_t i = 0; i < m_plan.notes.size(); ++i)
        if (m_filter.words.isEmpty() || hasWords(shown(m_plan.notes[i].text), m_filter.words)) notes.rows.push_back(i);
    if (!notes.rows.empty()) m_groups.push_back(std::move(notes));
}

const PlanTree::Group* PlanTree::groupOf(const QModelIndex& index) const
{
    if (!index.isValid()) return nullptr;
    const auto number = index.internalId() == isGroup ? static_cast<std::size_t>(index.row())
                                                      : static_cast<std::size_t>(index.internalId() - 1);
    return &m_groups[number];
}

const ImportItem* PlanTree::item(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == isGroup) return nullptr;
    const Group& group = *groupOf(index);
    return group.hasNotes ? nullptr : &m_plan.items[group.rows[static_cast<std::size_t>(index.row())]];
}

ImportItem* PlanTree::changing(const QModelIndex& index)
{
    return const_cast<ImportItem*>(item(index));
}

const FrameworkNote* PlanTree::note(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == isGroup) return nullptr;
    const Group& group = *groupOf(index);
    return group.hasNotes ? &m_plan.notes[group.rows[static_cast<std::size_t>(index.row())]] : nullptr;
}

QModelIndex PlanTree::indexOf(std::size_t item) const
{
    for (std::size_t g = 0; g < m_groups.size(); ++g) {
        const Group& group = m_groups[g];
        const auto found = std::ranges::lower_bound(group.rows, item);
        if (!group.hasNotes && found != group.rows.end() && *found == item)
            return createIndex(static_cast<int>(found - group.rows.begin()), 0, static_cast<quintptr>(g + 1));
    }
    return {};
}

int PlanTree::taken() const
{
    return static_cast<int>(std::ranges::count_if(m_plan.items, isTaken));
}

void PlanTree::setAll(bool taken)
{
    for (const Group& group : m_groups)
        if (!group.hasNotes)
            for (const std::size_t row : group.rows) setTaken(m_plan.items[row], taken);
    tell({});
}

/// All rows under an index may look different now.
void PlanTree::tell(const QModelIndex& parent)
{
    if (!parent.isValid())
        for (int row = 0; row < rowCount(); ++row) tell(index(row, 0));
    if (const int rows = rowCount(parent); rows > 0)
        emit dataChanged(index(0, 0, parent), index(rows - 1, columnCountOfPlan - 1, parent));
    if (!parent.isValid()) emit takenChanged();
}

void PlanTree::setGroup(const QModelIndex& index, bool taken)
{
    for (const std::size_t row : groupOf(index)->rows) setTaken(m_plan.items[row], taken);
    tell(index.siblingAtColumn(0));
    emit dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(columnCountOfPlan - 1));
    emit takenChanged();
}

void PlanTree::setChoice(const QModelIndex& index, ImportChoice choice)
{
    ImportItem* changed = changing(index);
    if (!changed) return;
    changed->choice = choice;
    emit dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(columnCountOfPlan - 1));
    const QModelIndex group = parent(index);
    emit dataChanged(group, group.siblingAtColumn(columnCountOfPlan - 1));
    emit takenChanged();
}

std::vector<ImportChoice> PlanTree::choices(const QModelIndex& index) const
{
    const ImportItem* chosen = item(index);
    return chosen ? choicesFor(*chosen) : std::vector<ImportChoice>();
}

QString PlanTree::choiceText(const QModelIndex& index) const
{
    const ImportItem* chosen = item(index);
    return chosen && canBeTicked(*chosen) ? shown(labelOf(*chosen, chosen->choice)) : QString();
}

QString PlanTree::warningText(const ImportItem& item)
{
    if (item.missingLevels.empty()) return {};
    QStringList names;
    for (const std::string& name : item.missingLevels) names << toQt(name);
    return names.size() == 1 ? tr("%1 is missing").arg(names.front()) : tr("missing: %1").arg(names.join(tr(", ")));
}

QModelIndex PlanTree::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : isGroup);
}

QModelIndex PlanTree::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == isGroup) return {};
    return createIndex(static_cast<int>(index.internalId() - 1), 0, isGroup);
}

int PlanTree::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid()) return static_cast<int>(m_groups.size());
    if (parent.internalId() != isGroup || parent.column() > 0) return 0;
    return static_cast<int>(groupOf(parent)->rows.size());
}

int PlanTree::columnCount(const QModelIndex&) const
{
    return columnCountOfPlan;
}

std::optional<Qt::CheckState> PlanTree::ticked(const Group& group) const
{
    if (group.hasNotes) return std::nullopt;
    std::size_t all = 0;
    std::size_t taken = 0;
    for (const std::size_t row : group.rows) {
        if (!canBeTicked(m_plan.items[row])) continue;
        ++all;
        if (isTaken(m_plan.items[row])) ++taken;
    }
    if (all == 0) return std::nullopt;
    return taken == 0 ? Qt::Unchecked : taken == all ? Qt::Checked : Qt::PartiallyChecked;
}

QString PlanTree::groupText(const Group& group, int column) const
{
    const auto rows = static_cast<qlonglong>(group.rows.size());
    if (column == competencyColumn) return tr("%1 (%2)").arg(group.name).arg(rows);
    if (column != stateColumn || group.hasNotes) return {};
    const auto taken = std::ranges::count_if(group.rows, [&](std::size_t row) { return isTaken(m_plan.items[row]); });
    return tr("%1 ticked").arg(taken);
}

QString PlanTree::itemText(const ImportItem& item, const QModelIndex& index) const
{
    switch (index.column()) {
    case competencyColumn:
        return nameText(item);
    case levelsColumn:
        return QString::number(item.levels);
    case stateColumn: {
        const QString state = shown(describe(m_program, item));
        const QString warning = warningText(item);
        return warning.isEmpty() ? state : tr("%1 · %2").arg(state, warning);
    }
    case choiceColumn:
        return choiceText(index);
    default:
        return {};
    }
}

QVariant PlanTree::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const Group& group = *groupOf(index);
    const ImportItem* shownItem = item(index);
    const FrameworkNote* shownNote = note(index);
    const bool isHead = !shownItem && !shownNote;
    if (role == Qt::DisplayRole) {
        if (shownItem) return itemText(*shownItem, index);
        if (shownNote) return index.column() == competencyColumn ? shown(shownNote->text) : QString();
        return groupText(group, index.column());
    }
    if (role == Qt::CheckStateRole && index.column() == competencyColumn) {
        if (isHead) {
            const std::optional<Qt::CheckState> state = ticked(group);
            return state ? QVariant(*state) : QVariant();
        }
        if (shownItem && canBeTicked(*shownItem)) return isTaken(*shownItem) ? Qt::Checked : Qt::Unchecked;
        return {};
    }
    if (role == Qt::ToolTipRole) return shownNote ? toQt(shownNote->pointer) : index.data(Qt::DisplayRole);
    if (role == Qt::FontRole && isHead) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (role == Qt::ForegroundRole && isHead && index.column() != competencyColumn) return theme().muted;
    if (role == Qt::TextAlignmentRole && index.column() == levelsColumn)
        return static_cast<int>(Qt::AlignHCenter | Qt::AlignVCenter);
    return {};
}

QVariant PlanTree::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter | (section == levelsColumn ? Qt::AlignHCenter : Qt::AlignLeft));
    if (role != Qt::DisplayRole) return {};
    const QStringList titles{tr("Competency"), tr("Levels"), tr("This program"), tr("Do")};
    return titles.value(section);
}

Qt::ItemFlags PlanTree::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (!index.isValid()) return flags;
    if (index.internalId() != isGroup) flags |= Qt::ItemNeverHasChildren; // or a view would remember each as open
    const ImportItem* shownItem = item(index);
    if (index.column() == competencyColumn && index.data(Qt::CheckStateRole).isValid())
        flags |= Qt::ItemIsUserCheckable;
    if (index.column() == choiceColumn && shownItem && canBeTicked(*shownItem)) flags |= Qt::ItemIsEditable;
    return flags;
}

bool PlanTree::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole) return false;
    const bool taken = value.toInt() == Qt::Checked;
    ImportItem* changed = changing(index);
    if (!changed && note(index)) return false;
    if (!changed) {
        // A group that is ticked in part becomes ticked as a whole.
        setGroup(index, taken);
        return true;
    }
    setTaken(*changed, taken);
    setChoice(index, changed->choice);
    return true;
}

} // namespace cadre
