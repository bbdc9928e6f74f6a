// SPDX-License-Identifier: Apache-2.0
#include "welcome/startcard.hpp"

#include "look/theme.hpp"
#include "print/figures/staircase.hpp"

#include <QPainter>

namespace cadre {
namespace {

constexpr int padding = 14;
constexpr int stairHeight = 40;

} // namespace

StartCard::StartCard(const QString& title, const QString& description, Staircase staircase, QWidget* parent)
    : QAbstractButton(parent), m_description(description), m_staircase(std::move(staircase))
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(description);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void StartCard::setDescription(const QString& description)
{
    m_description = description;
    setAccessibleDescription(description);
    update();
}

void StartCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette& colours = theme();
    painter.setPen(hasFocus() ? QPen(colours.accent, 2) : QPen(colours.line, 1));
    painter.setBrush(underMouse() || isDown() ? colours.accentSoft : colours.pane);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);

    const QRect inside = rect().adjusted(padding, padding, -padding, -padding);
    QFont bold = font();
    bold.setBold(true);
    bold.setPixelSize(14);
    painter.setFont(bold);
    painter.setPen(colours.ink);
    const QFontMetrics titleMetrics(bold);
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignTop,
                     titleMetrics.elidedText(text(), Qt::ElideRight, inside.width()));
    const QRect texts = inside.adjusted(0, titleMetrics.height() + 4, 0, -stairHeight - 4);
    painter.setFont(font());
    painter.setPen(colours.muted);
    painter.drawText(texts, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_description);

    const QRect stairs(inside.left(), inside.bottom() - stairHeight, std::min(inside.width(), 290), stairHeight);
    if (m_staircase.steps.empty()) {
        painter.setPen(QPen(colours.muted, 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(stairs.adjusted(1, 10, -10, -6), 5, 5);
        return;
    }
    painter.translate(stairs.topLeft());
    paintStaircase(painter,
                   layoutStaircase(m_staircase, {.size = stairs.size(), .unit = 1, .family = {}, .texts = false}),
                   colours);
}

} // namespace cadre
