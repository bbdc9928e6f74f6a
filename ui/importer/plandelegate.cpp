// SPDX-License-Identifier: Apache-2.0
#include "importer/plandelegate.hpp"

#include "exchange/importchoices.hpp"
#include "importer/plantree.hpp"
#include "look/theme.hpp"
#include "session/text.hpp"

#include <QApplication>
#include <QComboBox>
#include <QPainter>
#include <QTimer>

namespace cadre {
namespace {

constexpr int besideText = 6;
constexpr int inPill = 7;

struct Pill {
    QColor text;
    QColor fill;
};

Pill pillOf(const ImportItem& item)
{
    const Palette& colours = theme();
    switch (item.state) {
    case ImportState::added:
        return {colours.good, colours.goodSoft};
    case ImportState::changed:
        if (item.edited.empty()) return {colours.advice, colours.adviceSoft};
        return {colours.warning, colours.warningSoft};
    case ImportState::similar:
    case ImportState::skipped:
    case ImportState::vanished:
        return {colours.warning, colours.warningSoft};
    case ImportState::same:
        break;
    }
    return {colours.muted, colours.faint};
}

/// Paints a pill at the left of a cell and tells how wide it is; nothing where there is no room.
int paintPill(QPainter& painter, const QRect& cell, const QString& whole, const Pill& pill)
{
    if (cell.width() < 4 * inPill) return 0;
    const QFontMetrics metrics(painter.font());
    const QString text = metrics.elidedText(whole, Qt::ElideRight, cell.width() - 2 * inPill);
    QRect box(cell.left(), 0, metrics.horizontalAdvance(text) + 2 * inPill, metrics.height() + 4);
    box.moveTop(cell.center().y() - box.height() / 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(pill.fill);
    painter.drawRoundedRect(box, box.height() / 2.0, box.height() / 2.0);
    painter.setPen(pill.text);
    painter.drawText(box, Qt::AlignCenter, text);
    return box.width();
}

} // namespace

PlanDelegate::PlanDelegate(const Program& program, PlanTree& tree, QObject* parent)
    : QStyledItemDelegate(parent), m_program(program), m_tree(tree)
{
}

QSize PlanDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {option.rect.width(), option.fontMetrics.height() + 11};
}

void PlanDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const ImportItem* item = m_tree.item(index);
    if (item && item->state == ImportState::skipped) painter->fillRect(option.rect, theme().warningSoft);
    const bool isState = item && index.column() == PlanTree::stateColumn;
    const bool isChoice = item && index.column() == PlanTree::choiceColumn;
    if (!isState && !isChoice) return QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem blank(option);
    initStyleOption(&blank, index);
    blank.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &blank, painter, option.widget);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(option.font);
    const QRect cell = option.rect.adjusted(besideText, 0, -besideText, 0);
    if (isState) paintState(*painter, cell, *item);
    else if (const QString choice = index.data().toString(); !choice.isEmpty()) {
        painter->setPen(theme().accent);
        painter->drawText(cell, Qt::AlignLeft | Qt::AlignVCenter, choice + QStringLiteral(" ▾"));
    }
    painter->restore();
}

void PlanDelegate::paintState(QPainter& painter, QRect cell, const ImportItem& item) const
{
    const int width = paintPill(painter, cell, shown(describe(m_program, item)), pillOf(item));
    const QString warning = PlanTree::warningText(item);
    if (warning.isEmpty()) return;
    cell.setLeft(cell.left() + width + besideText);
    paintPill(painter, cell, warning, {theme().warning, theme().warningSoft});
}

QWidget* PlanDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const ImportItem* item = m_tree.item(index);
    if (!item) return nullptr;
    auto* choices = new QComboBox(parent);
    choices->setAccessibleName(tr("What to do with “%1”").arg(toQt(item->competency.name)));
    for (const ImportChoice choice : choicesFor(*item))
        choices->addItem(shown(labelOf(*item, choice)), static_cast<int>(choice));
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
    choices->setCurrentIndex(choices->findData(static_cast<int>(m_tree.item(index)->choice)));
}

void PlanDelegate::setModelData(QWidget* editor, QAbstractItemModel*, const QModelIndex& index) const
{
    const auto* choices = static_cast<const QComboBox*>(editor);
    m_tree.setChoice(index, static_cast<ImportChoice>(choices->currentData().toInt()));
}

void PlanDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    QRect box = option.rect;
    box.setLeft(box.right() - std::max(box.width(), editor->sizeHint().width()));
    editor->setGeometry(box);
}

} // namespace cadre
