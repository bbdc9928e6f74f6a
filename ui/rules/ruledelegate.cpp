// SPDX-License-Identifier: Apache-2.0
#include "rules/ruledelegate.hpp"

#include "look/mark.hpp"
#include "look/theme.hpp"
#include "review/rulewords.hpp"
#include "rules/ruletable.hpp"
#include "rules/weightchoice.hpp"
#include "rules/words.hpp"

#include <QAbstractItemView>
#include <QPainter>
#include <QTimer>

#include <algorithm>

namespace cadre {

namespace {

constexpr int besideText = 8;
constexpr int aboveText = 7;
constexpr int headingRow = 27;
constexpr int signSize = 13;
constexpr int textFlags = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignVCenter;

bool isFocused(const QStyleOptionViewItem& option)
{
    return option.widget && option.widget->hasFocus() && (option.state & QStyle::State_Selected);
}

} // namespace

RuleDelegate::RuleDelegate(RuleTable& table, QObject* parent) : QStyledItemDelegate(parent), m_table(table) {}

QSize RuleDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (!m_table.rule(index.row())) return {option.rect.width(), headingRow};
    const int width = std::max(20, option.rect.width() - 2 * besideText);
    const QRect text =
        option.fontMetrics.boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap, index.data().toString());
    return {option.rect.width(), std::max(text.height(), option.fontMetrics.height()) + 2 * aboveText};
}

void RuleDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setFont(option.font);
    if (const Rule* rule = m_table.rule(index.row())) {
        const bool selected = option.state & QStyle::State_Selected;
        painter->fillRect(option.rect, selected ? theme().accentSoft : theme().pane);
        painter->setPen(theme().line);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        if (isFocused(option) && index.column() == RuleTable::idColumn)
            painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), theme().accent);
        const QRect cell = option.rect.adjusted(besideText, 0, -besideText, 0);
        const bool isMuted = index.column() == RuleTable::idColumn || weightIn(m_table.set(), *rule) == "off";
        painter->setPen(index.column() == RuleTable::changedColumn ? theme().accent
                        : isMuted                                  ? theme().muted
                                                                   : theme().ink);
        if (index.column() == RuleTable::foundColumn) paintFound(*painter, cell, index);
        else if (index.column() == RuleTable::weightColumn) paintWeight(*painter, option, index);
        else painter->drawText(cell, textFlags, index.data().toString());
    } else {
        paintHeading(*painter, option, index);
    }
    painter->restore();
}

void RuleDelegate::paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter.fillRect(option.rect, theme().faint);
    painter.setPen(theme().line);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    QFont bold = option.font;
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(theme().ink);
    painter.drawText(option.rect.adjusted(besideText, 0, -besideText, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     index.data().toString());
}

void RuleDelegate::paintFound(QPainter& painter, const QRect& cell, const QModelIndex& index) const
{
    const QString count = index.data().toString();
    if (count.isEmpty()) return;
    QFont bold = painter.font();
    bold.setBold(true);
    painter.setFont(bold);
    paintBadge(painter, cell, weightMark(weightIn(m_table.set(), *m_table.rule(index.row()))), count, Qt::AlignLeft);
}

void RuleDelegate::paintWeight(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool isSelected = option.state & QStyle::State_Selected;
    if (isSelected || (option.state & QStyle::State_MouseOver)) {
        // It can be opened, so it looks like a field.
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(option.state & QStyle::State_HasFocus ? QPen(theme().accent, 2) : QPen(theme().line, 1));
        painter.setBrush(theme().pane);
        painter.drawRoundedRect(QRectF(option.rect).adjusted(1.5, 3.5, -3.5, -4.5), 5, 5);
    }
    const QRect cell = option.rect.adjusted(besideText, 0, -besideText - 2, 0);
    const QRectF sign(cell.left(), cell.center().y() - signSize / 2, signSize, signSize);
    const std::string weight = weightIn(m_table.set(), *m_table.rule(index.row()));
    paintMark(painter, sign, weightMark(weight));
    painter.setPen(weight == "off" ? theme().muted : theme().ink);
    painter.drawText(cell.adjusted(signSize + 6, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
    painter.setPen(theme().muted);
    painter.drawText(cell, Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("▾"));
}

QWidget* RuleDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* choice = new WeightChoice(parent);
    choice->setAccessibleName(tr("Severity of %1").arg(QString::fromLatin1(m_table.rule(index.row())->id)));
    auto* self = const_cast<RuleDelegate*>(this);
    connect(choice, &QComboBox::activated, self, [self, choice] {
        emit self->commitData(choice);
        emit self->closeEditor(choice);
    });
    QTimer::singleShot(0, choice, &QComboBox::showPopup);
    return choice;
}

void RuleDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    static_cast<WeightChoice*>(editor)->setWeight(index.data(Qt::EditRole).toString().toStdString());
}

void RuleDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    editor->setGeometry(option.rect.adjusted(1, 2, -2, -3));
}

void RuleDelegate::setModelData(QWidget* editor, QAbstractItemModel*, const QModelIndex& index) const
{
    m_table.setWeight(index.row(), static_cast<const WeightChoice*>(editor)->weight());
}

} // namespace cadre
