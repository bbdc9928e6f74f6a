// SPDX-License-Identifier: Apache-2.0
#include "look/mark.hpp"

#include "look/theme.hpp"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

#include <algorithm>

namespace cadre {
namespace {

constexpr qreal markSize = 10;
constexpr qreal badgePadding = 6;
constexpr qreal badgeGap = 3;

QPen strokeOf(const QColor& colour, qreal width)
{
    return {colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

QRectF squareIn(const QRectF& box)
{
    const qreal side = std::min(box.width(), box.height());
    return {box.center().x() - side / 2, box.center().y() - side / 2, side, side};
}

} // namespace

Mark markOf(Severity severity)
{
    return severity == Severity::error ? Mark::error : severity == Severity::warning ? Mark::warning : Mark::advice;
}

QColor colourOf(Mark mark)
{
    const Palette& colours = theme();
    switch (mark) {
    case Mark::error:
        return colours.error;
    case Mark::warning:
        return colours.warning;
    case Mark::advice:
        return colours.advice;
    case Mark::good:
        return colours.good;
    case Mark::accepted:
        break;
    }
    return colours.muted;
}

QColor softColourOf(Mark mark)
{
    const Palette& colours = theme();
    switch (mark) {
    case Mark::error:
        return colours.errorSoft;
    case Mark::warning:
        return colours.warningSoft;
    case Mark::advice:
        return colours.adviceSoft;
    case Mark::good:
        return colours.goodSoft;
    case Mark::accepted:
        break;
    }
    return colours.faint;
}

QString wordOf(Mark mark)
{
    switch (mark) {
    case Mark::error:
        return QStringLiteral("error");
    case Mark::warning:
        return QStringLiteral("warning");
    case Mark::advice:
        return QStringLiteral("advice");
    case Mark::good:
        return QStringLiteral("good");
    case Mark::accepted:
        break;
    }
    return QStringLiteral("accepted");
}

void paintMark(QPainter& painter, const QRectF& box, Mark mark)
{
    const QRectF square = squareIn(box);
    const qreal unit = square.width() / 10;
    const auto at = [&](qreal x, qreal y) { return square.topLeft() + QPointF(x * unit, y * unit); };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = colourOf(mark);
    painter.setPen(mark == Mark::error || mark == Mark::warning ? Qt::NoPen : strokeOf(colour, 1.3 * unit));
    painter.setBrush(mark == Mark::error || mark == Mark::warning ? QBrush(colour) : QBrush());
    switch (mark) {
    case Mark::error:
        painter.drawEllipse(square.adjusted(unit, unit, -unit, -unit));
        break;
    case Mark::warning:
        painter.drawPolygon(QPolygonF{at(5, 0.8), at(9.6, 9), at(0.4, 9)});
        break;
    case Mark::advice:
        painter.drawEllipse(square.adjusted(unit, unit, -unit, -unit));
        painter.drawLine(at(5, 5), at(5, 7.2));
        painter.drawPoint(at(5, 3.1));
        break;
    case Mark::good:
        painter.drawPolyline(QPolygonF{at(1.6, 5.4), at(4, 7.8), at(8.6, 2.4)});
        break;
    case Mark::accepted:
        painter.drawEllipse(square.adjusted(1.5 * unit, 1.5 * unit, -1.5 * unit, -1.5 * unit));
        break;
    }
    painter.restore();
}

QIcon markIcon(Mark mark)
{
    QIcon icon;
    for (const int size : {16, 32, 48}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintMark(painter, QRectF(0, 0, size, size).adjusted(1, 1, -1, -1), mark);
        icon.addPixmap(pixmap);
    }
    return icon;
}

qreal badgeWidth(const QFont& font, const QString& text)
{
    const qreal textWidth = text.isEmpty() ? 0 : badgeGap + QFontMetricsF(font).horizontalAdvance(text);
    return 2 * badgePadding + markSize + textWidth;
}

QRectF paintBadge(QPainter& painter, const QRectF& box, Mark mark, const QString& text, Qt::Alignment alignment)
{
    const qreal height = std::max(18.0, QFontMetricsF(painter.font()).height() + 2);
    QRectF badge(0, 0, badgeWidth(painter.font(), text), height);
    badge.moveCenter(box.center());
    if (alignment & Qt::AlignRight) badge.moveRight(box.right());
    else badge.moveLeft(box.left());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(softColourOf(mark));
    painter.drawRoundedRect(badge, height / 2, height / 2);
    const QRectF sign(badge.left() + badgePadding, badge.center().y() - markSize / 2, markSize, markSize);
    paintMark(painter, sign, mark);
    painter.setPen(colourOf(mark));
    painter.drawText(badge.adjusted(badgePadding + markSize + badgeGap, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     text);
    painter.restore();
    return badge;
}

} // namespace cadre
