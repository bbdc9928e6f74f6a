// SPDX-License-Identifier: Apache-2.0
#include "look/panelbutton.hpp"

#include <QToolButton>

namespace cadre {

QToolButton* makePanelButton(const QString& name)
{
    auto* button = new QToolButton;
    button->setText(QStringLiteral("⋯"));
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    button->hide();
    return button;
}

} // namespace cadre
