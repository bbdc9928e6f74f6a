// SPDX-License-Identifier: Apache-2.0
#include "importer/planview.hpp"

#include "exchange/importchoices.hpp"
#include "importer/plantree.hpp"
#include "session/text.hpp"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace cadre {
namespace {

/// The room for what can be chosen for a row, with the sign that there is a choice.
int widestChoice(const QFontMetrics& metrics)
{
    constexpr int around = 16;
    int widest = 0;
    for (const ImportState state : {ImportState::added, ImportState::changed, ImportState::similar, ImportState::vanished}) {
        const ImportItem item{.state = state};
        for (const ImportChoice choice : choicesFor(item))
            widest = std::max(widest, metrics.horizontalAdvance(shown(labelOf(item, choice)) + QStringLiteral(" ▾")));
    }
    return widest + around;
}

} // namespace

PlanView::PlanView(PlanTree& tree, QWidget* parent) : QTreeView(parent), m_tree(tree)
{
    setModel(&tree);
    setAccessibleName(tr("What you will get"));
    setAccessibleDescription(tr("Space ticks a competency or a group. F2 opens what can be done with it."));
    setProperty("part", "card");
    setUniformRowHeights(true); // or thousands of rows would be measured one by one
    setAllColumnsShowFocus(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setIndentation(18);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setHighlightSections(false);
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(QHeaderView::Fixed);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == PlanTree::choiceColumn) openChoices(index);
    });
    connect(&tree, &QAbstractItemModel::modelReset, this, &PlanView::afterReset);
    connect(&tree, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex& first, const QModelIndex& last) {
        const QModelIndex current = currentIndex();
        const bool isShown = current.parent() == first.parent() && current.row() >= first.row()
                             && current.row() <= last.row();
        if (isShown) emit currentShown();
    });
    afterReset();
}

void PlanView::afterReset()
{
    expandAll();
    const QModelIndex group = m_tree.index(0, 0);
    if (group.isValid()) setCurrentIndex(m_tree.index(0, 0, group));
    emit currentShown();
}

void PlanView::openChoices(const QModelIndex& index)
{
    const QModelIndex choice = index.siblingAtColumn(PlanTree::choiceColumn);
    if (m_tree.choices(choice).empty()) return;
    scrollTo(choice);
    edit(choice);
}

void PlanView::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    // Enter would else press the button of the dialog.
    if (key == Qt::Key_F2 || key == Qt::Key_Return || key == Qt::Key_Enter) return openChoices(currentIndex());
    if (key == Qt::Key_Space && currentIndex().isValid()) {
        const QModelIndex tick = currentIndex().siblingAtColumn(PlanTree::competencyColumn);
        const QVariant state = tick.data(Qt::CheckStateRole);
        if (state.isValid())
            m_tree.setData(tick, state.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        return;
    }
    QTreeView::keyPressEvent(event);
}

void PlanView::resizeEvent(QResizeEvent* event)
{
    // Longer words of another language need more room.
    const int levels = std::max(60, header()->sectionSizeHint(PlanTree::levelsColumn));
    const int choice = std::max(94, widestChoice(fontMetrics()));
    const int left = viewport()->width() - levels - choice;
    const int state = std::clamp(left * 9 / 20, 120, 340);
    header()->resizeSection(PlanTree::levelsColumn, levels);
    header()->resizeSection(PlanTree::choiceColumn, choice);
    header()->resizeSection(PlanTree::stateColumn, state);
    header()->resizeSection(PlanTree::competencyColumn, std::max(120, left - state));
    QTreeView::resizeEvent(event);
}

void PlanView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    emit currentShown();
}

} // namespace cadre
