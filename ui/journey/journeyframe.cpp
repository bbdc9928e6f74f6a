// SPDX-License-Identifier: Apache-2.0
#include "journey/journeyframe.hpp"

#include <algorithm>
#include <cmath>

namespace cadre {

namespace {

/// The least height in which lanes are worth looking at, in pixels.
constexpr double leastLanes = 110;

} // namespace

JourneyFrame::JourneyFrame(const JourneyLayout& layout, QSize window, QPoint scroll)
    : m_layout(layout), m_window(window), m_scroll(scroll)
{
    const double header = layout.headerBottom;
    const double load = layout.size.height() - layout.lanesBottom;
    const bool headerStays = window.height() - header >= leastLanes;
    const double top = headerStays ? header : header - scroll.y();
    const double natural = layout.lanesBottom - scroll.y();
    const bool loadStays = window.height() - std::max(top, 0.0) - load >= leastLanes;
    const double bottom = loadStays ? std::min(natural, window.height() - load) : natural;
    const double left = margin - scroll.x();
    m_panes = {Pane{JourneyBand::header, QRectF(0, top - header, window.width(), header), {left, top - header}},
               Pane{JourneyBand::lanes,
                    QRectF(0, top, window.width(), std::max(0.0, bottom - top)),
                    {left, -1.0 * scroll.y()}},
               Pane{JourneyBand::load, QRectF(0, bottom, window.width(), load), {left, bottom - layout.lanesBottom}}};
}

const JourneyFrame::Pane& JourneyFrame::paneAt(double y) const
{
    if (y < m_panes[0].place.bottom()) return m_panes[0];
    return y < m_panes[2].place.top() || m_panes[2].place.isEmpty() ? m_panes[1] : m_panes[2];
}

QPointF JourneyFrame::toFigure(QPointF window) const
{
    const QPointF figure = window - paneAt(window.y()).shift;
    const double titles = m_layout.months.left() + margin;
    return window.x() < titles ? QPointF(window.x() - margin, figure.y()) : figure;
}

QRectF JourneyFrame::toWindow(const QRectF& figure) const
{
    const double y = figure.center().y();
    const Pane& pane = y < m_layout.headerBottom ? m_panes[0] : y < m_layout.lanesBottom ? m_panes[1] : m_panes[2];
    return figure.translated(pane.shift);
}

QRectF JourneyFrame::monthsIn(JourneyBand band) const
{
    const double titles = m_layout.months.left() + margin;
    return m_panes[static_cast<std::size_t>(band)].place.intersected(
        QRectF(titles, 0, m_window.width() - titles, m_window.height()));
}

QPoint JourneyFrame::farthest() const
{
    return {std::max(0, static_cast<int>(std::ceil(m_layout.size.width())) + 2 * margin - m_window.width()),
            std::max(0, static_cast<int>(std::ceil(m_layout.size.height())) - m_window.height())};
}

} // namespace cadre
