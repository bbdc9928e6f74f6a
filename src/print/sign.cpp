// SPDX-License-Identifier: Apache-2.0
#include "print/sign.hpp"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace cadre {

void paintSign(QPainter& painter, const QRectF& box, Severity severity, const QColor& colour)
{
    const qreal side = std::min(box.width(), box.height());
    const qreal unit = side / 10;
    const QPointF corner(box.center().x() - side / 2, box.center().y() - side / 2);
    const auto at = [&](qreal x, qreal y) { return corner + QPointF(x * unit, y * unit); };
    const QRectF circle(at(1, 1), at(9, 9));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    switch (severity) {
    case Severity::error:
        painter.drawEllipse(circle);
        break;
    case Severity::warning:
        painter.drawPolygon(QPolygonF{at(5, 0.8), at(9.6, 9), at(0.4, 9)});
        break;
    case Severity::advice:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, 1.3 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawEllipse(circle);
        painter.drawLine(at(5, 5), at(5, 7.2));
        painter.drawPoint(at(5, 3.1));
        break;
    }
    painter.restore();
}

} // namespace cadre
