// SPDX-License-Identifier: Apache-2.0
#include "print/figures/staircase.hpp"

#include "print/figures/figurefont.hpp"
#include "print/figures/textlines.hpp"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace cadre {

namespace {

constexpr double barHeight = 16;
constexpr int mostTextLines = 3;

} // namespace

StaircaseLayout layoutStaircase(const Staircase& staircase, const StaircaseOptions& options)
{
    StaircaseLayout layout{.size = options.size, .unit = options.unit, .family = options.family};
    if (staircase.steps.empty()) return layout;
    const QFont font = figureFont(options.family, figureText, options.unit);
    const double lineHeight = QFontMetricsF(font).height();
    const double textHeight = options.texts ? lineHeight * mostTextLines : 0;
    const double bar = std::min(barHeight * options.unit, options.size.height() / 3);
    int highest = 0;
    for (const Stair& step : staircase.steps) highest = std::max(highest, step.height);
    const double rise = highest > 0 ? std::max(0.0, options.size.height() - textHeight - bar) / highest : 0;
    const double width = options.size.width() / static_cast<double>(staircase.steps.size());
    double x = 0;
    for (const Stair& step : staircase.steps) {
        const double y = options.size.height() - bar - rise * step.height;
        StairBox box{.rect = QRectF(x, y, std::max(1.0, width - 4 * options.unit), bar), .stretch = step.stretch};
        if (options.texts) {
            const double inset = 3 * options.unit;
            box.lines = wrapped(QString::fromStdString(step.text), font, box.rect.width() - inset, mostTextLines);
            const double height = lineHeight * static_cast<double>(box.lines.size());
            box.textRect = QRectF(x + inset, y - height - 2 * options.unit, box.rect.width() - inset, height);
        }
        layout.steps.push_back(std::move(box));
        x += width;
    }
    return layout;
}

void paintStaircase(QPainter& painter, const StaircaseLayout& layout, const Palette& palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = figureFont(layout.family, figureText, layout.unit);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    for (const StairBox& step : layout.steps) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.ofStretch(step.stretch));
        painter.drawRoundedRect(step.rect, 2 * layout.unit, 2 * layout.unit);
        painter.setPen(palette.ink);
        double y = step.textRect.top() + metrics.ascent();
        for (const QString& line : step.lines) {
            painter.drawText(QPointF(step.textRect.left(), y), line);
            y += metrics.height();
        }
    }
    painter.restore();
}

} // namespace cadre
