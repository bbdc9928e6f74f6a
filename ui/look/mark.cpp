// SPDX-License-Identifier: Apache-2.0
#include "look/mark.hpp"

#include "look/theme.hpp"
#include "print/sign.hpp"

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

/// The colours of a badge.
struct BadgeLook {
    QBrush ground;
    QPen outline;
    QColor text;
};

QRectF paintBadge(QPainter& painter, const QRectF& box, Mark mark, const QString& text, Qt::Alignment alignment,
                  const BadgeLook& look)
{
    const qreal height = std::max(18.0, QFontMetricsF(painter.font()).height() + 2);
    QRectF badge(0, 0, badgeWidth(painter.font(), text), height);
    badge.moveCenter(box.center());
    if (alignment & Qt::AlignRight) badge.moveRight(box.right());
    else badge.moveLeft(box.left());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(look.outline);
    painter.setBrush(look.ground);
    painter.drawRoundedRect(badge, height / 2, height / 2);
    const QRectF sign(badge.left() + badgePadding, badge.center().y() - markSize / 2, markSize, markSize);
    paintMark(painter, sign, mark, look.text);
    painter.setPen(look.text);
    painter.drawText(badge.adjusted(badgePadding + markSize + badgeGap, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     text);
    painter.restore();
    return badge;
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
    paintMark(painter, box, mark, colourOf(mark));
}

void paintMark(QPainter& painter, const QRectF& box, Mark mark, const QColor& colour)
{
    if (mark == Mark::error) return paintSign(painter, box, Severity::error, colour);
    if (mark == Mark::warning) return paintSign(painter, box, Severity::warning, colour);
    if (mark == Mark::advice) return paintSign(painter, box, Severity::advice, colour);
    const QRectF square = squareIn(box);
    const qreal unit = square.width() / 10;
    const auto at = [&](qreal x, qreal y) { return square.topLeft() + QPointF(x * unit, y * unit); };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(strokeOf(colour, 1.3 * unit));
    if (mark == Mark::good) painter.drawPolyline(QPolygonF{at(1.6, 5.4), at(4, 7.8), at(8.6, 2.4)});
    else painter.drawEllipse(square.adjusted(1.5 * unit, 1.5 * unit, -1.5 * unit, -1.5 * unit));
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
    return paintBadge(painter, box, mark, text, alignment, {softColourOf(mark), Qt::NoPen, colourOf(mark)});
}

QRectF paintQuietBadge(QPainter& painter, const QRectF& box, Mark mark, const QString& text)
{
    return paintBadge(painter, box, mark, text, Qt::AlignLeft, {Qt::NoBrush, theme().line, theme().muted});
}

} // namespace cadre
