// SPDX-License-Identifier: Apache-2.0
#include "welcome/startcard.hpp"

#include "look/theme.hpp"
#include "print/figures/staircase.hpp"

#include <QPainter>

namespace cadre {
namespace {

constexpr int padding = 14;
constexpr int stairHeight = 36;
constexpr int leastHeight = 146;

} // namespace

StartCard::StartCard(const QString& title, const QString& description, Staircase staircase, QWidget* parent)
    : QAbstractButton(parent), m_description(description), m_staircase(std::move(staircase))
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(description);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setCursor(Qt::PointingHandCursor);
}

void StartCard::setDescription(const QString& description)
{
    m_description = description;
    setAccessibleDescription(description);
    updateGeometry();
    update();
}

QFont StartCard::titleFont() const
{
    QFont bold = font();
    bold.setBold(true);
    bold.setPixelSize(zoomed(14));
    return bold;
}

QSize StartCard::sizeHint() const
{
    return {zoomed(412), heightForWidth(zoomed(412))};
}

QSize StartCard::minimumSizeHint() const
{
    return {240, leastHeight};
}

int StartCard::titleHeight(int width) const
{
    return QFontMetrics(titleFont()).boundingRect(QRect(0, 0, width, 10'000), Qt::TextWordWrap, text()).height();
}

int StartCard::heightForWidth(int width) const
{
    const int room = std::max(40, width - 2 * padding);
    const int words = fontMetrics().boundingRect(QRect(0, 0, room, 10'000), Qt::TextWordWrap, m_description).height();
    return std::max(leastHeight, 2 * padding + titleHeight(room) + 4 + words + 4 + stairHeight);
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
    painter.setFont(titleFont());
    painter.setPen(colours.ink);
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text());
    const QRect texts = inside.adjusted(0, titleHeight(inside.width()) + 4, 0, -stairHeight - 4);
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
