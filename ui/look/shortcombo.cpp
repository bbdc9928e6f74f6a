// SPDX-License-Identifier: Apache-2.0
#include "look/shortcombo.hpp"

#include <QAbstractItemView>
#include <QStyle>
#include <QStyleOptionComboBox>

#include <algorithm>

namespace cadre {

void ShortCombo::initStyleOption(QStyleOptionComboBox* option) const
{
    QComboBox::initStyleOption(option);
    const int room = style()->subControlRect(QStyle::CC_ComboBox, option, QStyle::SC_ComboBoxEditField, this).width() - 4;
    if (fontMetrics().horizontalAdvance(option->currentText) <= room) return;
    const qsizetype dot = option->currentText.indexOf(QStringLiteral(" · "));
    if (dot > 0) option->currentText.truncate(dot);
    option->currentText = fontMetrics().elidedText(option->currentText, Qt::ElideRight, room);
}

void ShortCombo::showPopup()
{
    constexpr int widest = 420;
    view()->setMinimumWidth(std::min(view()->sizeHintForColumn(0) + 32, widest));
    QComboBox::showPopup();
}

} // namespace cadre
