// SPDX-License-Identifier: Apache-2.0
#include "print/figures/growth.hpp"

#include "print/figures/figurefont.hpp"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace cadre {

namespace {

constexpr double levelWidth = 22; ///< For the numbers at the left.
constexpr double lineWidth = 2.5;

/// Turns months and levels into places.
class GrowthAxes {
public:
    GrowthAxes(const GrowthLine& line, const QRectF& plot) : m_line(line), m_plot(plot) {}

    /// Where a month ends.
    [[nodiscard]] double endOf(int month) const
    {
        return m_plot.left() + m_plot.width() * (month - m_line.axis.first + 1) / m_line.axis.length();
    }
    /// Level 0 is the ground.
    [[nodiscard]] double heightOf(int level) const
    {
        return m_plot.bottom() - m_plot.height() * level / std::max(1, m_line.highest);
    }

private:
    const GrowthLine& m_line;
    QRectF m_plot;
};

QPolygonF pathOf(const GrowthLine& line, const GrowthAxes& axes, const QRectF& plot)
{
    QPolygonF path;
    if (line.steps.empty()) return path;
    path << QPointF(plot.left(), plot.bottom());
    for (const GrowthStep& step : line.steps) {
        const double x = axes.endOf(step.month);
        path << QPointF(x, path.back().y()) << QPointF(x, axes.heightOf(step.level));
    }
    path << QPointF(plot.right(), path.back().y());
    return path;
}

} // namespace

GrowthLayout layoutGrowth(const GrowthLine& line, const GrowthOptions& options)
{
    GrowthLayout layout{.size = options.size, .unit = options.unit, .family = options.family};
    const QFontMetricsF metrics(figureFont(options.family, figureSmall, options.unit));
    const double text = metrics.height();
    const double left = levelWidth * options.unit;
    const double edge = lineWidth * options.unit;
    const QRectF plot(left, text + edge, std::max(1.0, options.size.width() - left - edge),
                      std::max(1.0, options.size.height() - 2 * text - 3 * edge));
    const GrowthAxes axes(line, plot);
    for (int level = 0; level <= line.highest; ++level) {
        const double y = axes.heightOf(level);
        layout.grid.emplace_back(plot.left(), y, plot.right(), y);
        if (level == 0) continue;
        layout.levels.push_back({{0, y - text / 2, left - 8 * options.unit, text}, QString::number(level), Qt::AlignRight});
    }
    for (const GrowthNeed& need : line.needs) {
        const double y = axes.heightOf(need.level);
        const QString words = metrics.elidedText(QString::fromStdString(need.text), Qt::ElideLeft, plot.width());
        layout.needs.push_back({{plot.left(), y, plot.right(), y},
                                {{plot.left(), y - text - 1, plot.width(), text}, words, Qt::AlignRight},
                                need.reached});
    }
    for (const GrowthTick& tick : line.ticks) {
        const double middle = axes.endOf(tick.month) - plot.width() / line.axis.length() / 2;
        const QString words = QString::fromStdString(tick.text);
        const double width = metrics.horizontalAdvance(words) + 2;
        const double x = std::clamp(middle - width / 2, plot.left(), std::max(plot.left(), plot.right() - width));
        layout.ticks.push_back({{x, plot.bottom() + edge, width, text}, words, Qt::AlignHCenter});
    }
    layout.path = pathOf(line, axes, plot);
    return layout;
}

void paintGrowth(QPainter& painter, const GrowthLayout& layout, const Palette& palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(figureFont(layout.family, figureSmall, layout.unit));
    const auto write = [&](const GrowthLabel& label, const QColor& colour) {
        painter.setPen(colour);
        painter.drawText(label.rect, static_cast<int>(label.alignment | Qt::AlignVCenter) | Qt::TextSingleLine, label.text);
    };
    painter.setPen(QPen(palette.faint, layout.unit));
    for (const QLineF& line : layout.grid) painter.drawLine(line);
    for (const GrowthLabel& label : layout.levels) write(label, palette.muted);
    for (const GrowthLabel& label : layout.ticks) write(label, palette.muted);
    painter.setPen(QPen(palette.of(Severity::advice), lineWidth * layout.unit, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.drawPolyline(layout.path);
    for (const GrowthNeedLine& need : layout.needs) {
        const QColor& colour = need.reached ? palette.good : palette.error;
        painter.setPen(QPen(colour, 1.2 * layout.unit, Qt::DashLine));
        painter.drawLine(need.line);
        write(need.label, colour);
    }
    painter.restore();
}

} // namespace cadre
