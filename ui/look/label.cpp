// SPDX-License-Identifier: Apache-2.0
#include "look/label.hpp"

#include <QLabel>

namespace cadre {

QLabel* makeLabel(const QString& text, const char* part)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("part", part);
    return label;
}

} // namespace cadre
