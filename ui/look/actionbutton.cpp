// SPDX-License-Identifier: Apache-2.0
#include "look/actionbutton.hpp"

#include <QStyleOptionButton>

namespace cadre {
namespace {

QString withoutKey(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

ActionButton::ActionButton(const QString& text, QWidget* parent) : QPushButton(parent)
{
    setAutoDefault(true); // else Enter would go to the list or the form around
    setFullText(text);
}

void ActionButton::setFullText(const QString& text)
{
    if (text == m_full) return;
    m_full = text;
    setAccessibleName(text);
    setText(withoutKey(text));
    updateGeometry();
    elide();
}

QSize ActionButton::sizeHint() const
{
    ensurePolished();
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text = withoutKey(m_full);
    const QSize text = fontMetrics().size(Qt::TextShowMnemonic, option.text);
    return style()->sizeFromContents(QStyle::CT_PushButton, &option, text, this);
}

QSize ActionButton::minimumSizeHint() const
{
    return {48, QPushButton::minimumSizeHint().height()};
}

void ActionButton::resizeEvent(QResizeEvent* event)
{
    QPushButton::resizeEvent(event);
    elide();
}

void ActionButton::elide()
{
    QStyleOptionButton option;
    initStyleOption(&option);
    const int room = style()->subElementRect(QStyle::SE_PushButtonContents, &option, this).width();
    const bool fits = fontMetrics().horizontalAdvance(m_full) <= room;
    const QString fitting = withoutKey(fits ? m_full : fontMetrics().elidedText(m_full, Qt::ElideRight, room));
    if (fitting != text()) setText(fitting);
}

} // namespace cadre
