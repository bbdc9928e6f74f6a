// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/finding.hpp"

#include <QColor>
#include <QIcon>

class QPainter;
class QRectF;

namespace cadre {

/// The signs that stand beside a colour, so that no meaning hangs on the colour alone: a filled circle, a
/// triangle, an i in a circle, a tick, an empty circle.
enum class Mark { error, warning, advice, good, accepted };

[[nodiscard]] Mark markOf(Severity severity);
[[nodiscard]] QColor colourOf(Mark mark);
[[nodiscard]] QColor softColourOf(Mark mark);
/// The word of the style sheet's property "severity".
[[nodiscard]] QString wordOf(Mark mark);

/// Paints the sign as large as fits into the square in the middle of `box`, in its own colour or in another.
void paintMark(QPainter& painter, const QRectF& box, Mark mark);
void paintMark(QPainter& painter, const QRectF& box, Mark mark, const QColor& colour);
[[nodiscard]] QIcon markIcon(Mark mark);

/// Paints a rounded badge with the sign and a text, and tells where it ended: its right edge lies at the right
/// of `box` for Qt::AlignRight, else its left edge at the left; upright it is centred.
QRectF paintBadge(QPainter& painter, const QRectF& box, Mark mark, const QString& text, Qt::Alignment alignment);
/// The same for what is hidden: an outline, and all in the colour of quiet text.
QRectF paintQuietBadge(QPainter& painter, const QRectF& box, Mark mark, const QString& text);
/// How wide `paintBadge` will be with this font.
[[nodiscard]] qreal badgeWidth(const QFont& font, const QString& text);

} // namespace cadre
