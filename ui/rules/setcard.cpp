// SPDX-License-Identifier: Apache-2.0
#include "rules/setcard.hpp"

#include "look/mark.hpp"
#include "look/theme.hpp"

#include <QPainter>

#include <algorithm>

namespace cadre {

namespace {

constexpr int titleGap = 6; // between the title and the purpose

}

void paintSetCard(QPainter& painter, const QRect& card, const CardState& state)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette& colours = theme();
    const bool strong = state.focused || state.inForce;
    painter.setPen(QPen(strong ? colours.accent : colours.line, state.focused ? 2 : 1));
    painter.setBrush(state.inForce || state.hovered ? colours.accentSoft : colours.pane);
    const qreal inset = state.focused ? 1 : 0.5; // half the line, so that it is sharp
    painter.drawRoundedRect(QRectF(card).adjusted(inset, inset, -inset, -inset), 6, 6);
    if (state.inForce) {
        constexpr int size = 14;
        paintMark(painter, QRectF(card.right() - cardPadding - size, card.top() + cardPadding + 2, size, size),
                  Mark::good);
    }
    painter.restore();
}

SetCard::SetCard(const QString& title, const QString& purpose, QWidget* parent)
    : QAbstractButton(parent), m_purpose(purpose)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(purpose);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setCursor(Qt::PointingHandCursor);
}

QFont SetCard::titleFont() const
{
    QFont bold = font();
    bold.setBold(true);
    bold.setPixelSize(zoomed(14));
    return bold;
}

int SetCard::heightForWidth(int width) const
{
    const QRect wide(0, 0, width - 2 * cardPadding, 10'000);
    const int purpose = fontMetrics().boundingRect(wide, Qt::TextWordWrap, m_purpose).height();
    return std::max(cardHeight, 2 * cardPadding + QFontMetrics(titleFont()).height() + titleGap + purpose);
}

void SetCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintSetCard(painter, rect(), {.inForce = isChecked(), .focused = hasFocus(), .hovered = underMouse() || isDown()});
    const QRect inside = rect().adjusted(cardPadding, cardPadding, -cardPadding, -cardPadding);
    const QFont bold = titleFont();
    painter.setFont(bold);
    painter.setPen(theme().ink);
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignTop, text());
    painter.setFont(font());
    painter.setPen(theme().muted);
    painter.drawText(inside.adjusted(0, QFontMetrics(bold).height() + titleGap, 0, 0),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_purpose);
}

} // namespace cadre
