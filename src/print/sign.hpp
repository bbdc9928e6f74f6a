// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/finding.hpp"

#include <QColor>

class QPainter;
class QRectF;

namespace cadre {

/// Paints the sign of a severity as large as fits into the square in the middle of `box`: a filled circle for an
/// error, a triangle for a warning, an i in a circle for advice. So no meaning hangs on the colour alone.
void paintSign(QPainter& painter, const QRectF& box, Severity severity, const QColor& colour);

} // namespace cadre
