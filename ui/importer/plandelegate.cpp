// SPDX-License-Identifier: Apache-2.0
#include "importer/plandelegate.hpp"

#include "importer/plantable.hpp"
#include "look/theme.hpp"

#include <QApplication>
#include <QComboBox>
#include <QPainter>
#include <QTimer>

namespace cadre {
namespace {

struct Chip {
    QColor text;
    QColor fill;
};

Chip chipOf(ImportState state)
{
    const Palette& colours = theme();
    switch (state) {
    case ImportState::added:
        return {colours.good, colours.goodSoft};
    case ImportState::changed:
        return {colours.advice, colours.adviceSoft};
    case ImportState::similar:
    case ImportState::skipped:
        return {colours.warning, colours.warningSoft};
    case ImportState::same:
        break;
    }
    return {colours.muted, colours.faint};
}

} // namespace

PlanDelegate::PlanDelegate(PlanTable& table, QObject* parent) : QStyledItemDelegate(parent), m_table(table) {}

void PlanDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (index.column() != PlanTable::stateColumn) return QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem blank(option);
    initStyleOption(&blank, index);
    blank.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &blank, painter, option.widget);

    const Chip chip = chipOf(m_table.item(index.row()).state);
    const QFontMetrics metrics(option.font);
    const QRect cell = option.rect.adjusted(6, 0, -6, 0);
    const QString text = metrics.elidedText(index.data().toString(), Qt::ElideRight, cell.width() - 14);
    QRect box(cell.left(), 0, metrics.horizontalAdvance(text) + 14, metrics.height() + 4);
    box.moveTop(cell.center().y() - box.height() / 2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(chip.fill);
    painter->drawRoundedRect(box, box.height() / 2.0, box.height() / 2.0);
    painter->setPen(chip.text);
    painter->drawText(box, Qt::AlignCenter, text);
    painter->restore();
}

QWidget* PlanDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* choices = new QComboBox(parent);
    choices->setAccessibleName(tr("What to do with this competency"));
    for (const ImportChoice choice : m_table.choices(index.row()))
        choices->addItem(m_table.choiceText(index.row(), choice), static_cast<int>(choice));
    auto* self = const_cast<PlanDelegate*>(this);
    connect(choices, &QComboBox::activated, self, [self, choices] {
        emit self->commitData(choices);
        emit self->closeEditor(choices);
    });
    QTimer::singleShot(0, choices, &QComboBox::showPopup);
    return choices;
}

void PlanDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* choices = static_cast<QComboBox*>(editor);
    choices->setCurrentIndex(choices->findData(static_cast<int>(m_table.item(index.row()).choice)));
}

void PlanDelegate::setModelData(QWidget* editor, QAbstractItemModel*, const QModelIndex& index) const
{
    const auto* choices = static_cast<const QComboBox*>(editor);
    m_table.setChoice(index.row(), static_cast<ImportChoice>(choices->currentData().toInt()));
}

} // namespace cadre
