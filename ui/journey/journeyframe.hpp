// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "print/figures/journeylayout.hpp"

#include <QPoint>
#include <QSize>

#include <array>

namespace cadre {

/// How a journey that may be larger than its window is seen: titles stay at the left, months, phases and the staircase
/// at the top and the load at the bottom, while the rest scrolls. A window too low for that scrolls them as well.
class JourneyFrame {
public:
    /// `scroll` is how far the figure was moved left and up. The layout must outlive the frame.
    JourneyFrame(const JourneyLayout& layout, QSize window, QPoint scroll);

    /// A part of the window with the band it shows.
    struct Pane {
        JourneyBand band;
        QRectF place;  ///< In the window.
        QPointF shift; ///< A place of the figure plus this is where it is in the window.
    };
    /// From top to bottom: the header, the lanes and the load.
    [[nodiscard]] const std::array<Pane, 3>& panes() const { return m_panes; }

    /// The place of the figure that is seen at a place of the window.
    [[nodiscard]] QPointF toFigure(QPointF window) const;
    /// Where something of the figure is in the window; it may be out of sight.
    [[nodiscard]] QRectF toWindow(const QRectF& figure) const;
    /// The part of the window in which bars of a band can be seen.
    [[nodiscard]] QRectF monthsIn(JourneyBand band) const;
    /// How far one can scroll.
    [[nodiscard]] QPoint farthest() const;

    /// Room left and right of the figure, in pixels.
    static constexpr int margin = 8;

private:
    [[nodiscard]] const Pane& paneAt(double y) const;

    const JourneyLayout& m_layout;
    QSize m_window;
    QPoint m_scroll;
    std::array<Pane, 3> m_panes;
};

} // namespace cadre
