// SPDX-License-Identifier: Apache-2.0
#include "print/figures/journeylanes.hpp"

#include <algorithm>

namespace cadre {

namespace {

// In units; see JourneyLayoutOptions::unit.
constexpr double markRow = 22;
constexpr double markSize = 12;
constexpr double markPadding = 7;
constexpr double markGap = 6; // between the marks of two measures in a row

class MeasureMarks {
public:
    MeasureMarks(const Journey& journey, JourneyLayout& layout, const TextWidths& widths, double laterWidth)
        : m_journey(journey), m_layout(layout), m_widths(widths), m_laterWidth(laterWidth)
    {
    }

    double lay(double top)
    {
        std::vector<double> rowEnds;
        for (const JourneyMeasure& measure : m_journey.measures) {
            const QString text = QString::fromStdString(measure.text).simplified();
            const double wide = labelWidth(text);
            const auto [left, right] = extent(measure, wide);
            std::size_t row = 0;
            while (row < rowEnds.size() && rowEnds[row] > left) ++row;
            if (row == rowEnds.size()) rowEnds.push_back(0);
            rowEnds[row] = right + u(markGap);
            marks(measure, text, wide, top + u(markRow) * static_cast<double>(row));
        }
        return top + u(markRow) * static_cast<double>(rowEnds.size()) - u(markRow - markSize - 4);
    }

private:
    [[nodiscard]] double u(double units) const { return units * m_layout.unit; }
    /// In the first days of the month; what comes before the start stands where it begins.
    [[nodiscard]] double markX(const JourneyDate& date) const
    {
        if (date.drawn < m_layout.axis.first) return m_layout.months.left();
        return m_layout.xOf(date.drawn) + std::min(m_layout.monthWidth, u(24)) / 2;
    }
    [[nodiscard]] double labelWidth(const QString& text) const
    {
        return m_widths.of(text) + 2 * u(markPadding) + u(markSize);
    }

    [[nodiscard]] std::pair<double, double> extent(const JourneyMeasure& measure, double wide) const
    {
        const double right = m_layout.months.right() + m_laterWidth;
        if (measure.dates.empty()) return {m_layout.months.right(), right};
        const double last = markX(measure.dates.back());
        const double label = markX(measure.dates[labelled(measure, wide)]) + wide;
        return {markX(measure.dates.front()) - u(markSize),
                measure.later ? right : std::max(last + u(markSize), label)};
    }

    /// After which diamond the name stands: the first with room enough, else the one with the most room.
    [[nodiscard]] std::size_t labelled(const JourneyMeasure& measure, double wide) const
    {
        std::size_t best = 0;
        double most = 0;
        for (std::size_t i = 0; i < measure.dates.size(); ++i) {
            const double room = roomAfter(measure, i);
            if (room >= wide) return i;
            if (room > most) {
                most = room;
                best = i;
            }
        }
        return best;
    }

    [[nodiscard]] double roomAfter(const JourneyMeasure& measure, std::size_t i) const
    {
        const bool isLast = i + 1 == measure.dates.size();
        const double next = !isLast ? markX(measure.dates[i + 1]) - u(markSize) / 2
                                    : m_layout.months.right() + (measure.later ? 0 : m_laterWidth);
        return next - markX(measure.dates[i]);
    }

    void marks(const JourneyMeasure& measure, const QString& text, double wide, double y)
    {
        const RecordRef record{RecordType::measure, measure.id.value};
        const std::size_t named = measure.dates.empty() ? 0 : labelled(measure, wide);
        for (std::size_t i = 0; i < measure.dates.size(); ++i) {
            const QRectF rect(markX(measure.dates[i]) - u(markSize) / 2, y + u(2), u(markSize), u(markSize));
            JourneyItem item{.kind = JourneyItemKind::measure,
                             .record = record,
                             .rect = rect,
                             .textBeside = true,
                             .month = measure.dates[i].month};
            const double room = std::min(roomAfter(measure, i), wide) - u(markSize) / 2 - u(4);
            if (i == named && room > u(16)) {
                item.text = text;
                item.textRect = QRectF(rect.right() + u(4), y, room, u(markSize + 4));
            }
            m_layout.items.push_back(std::move(item));
        }
        if (!measure.later) return;
        const QRectF rect(m_layout.months.right() + u(8), y + u(2), u(markSize), u(markSize));
        m_layout.items.push_back(
            {.kind = JourneyItemKind::laterMeasure,
             .record = record,
             .rect = rect,
             .textRect = QRectF(rect.right() + u(4), y, m_laterWidth - u(markSize + 14), u(markSize + 4)),
             .text = QString::fromStdString(measure.laterText).simplified(),
             .textBeside = true});
    }

    const Journey& m_journey;
    JourneyLayout& m_layout;
    const TextWidths& m_widths;
    double m_laterWidth;
};

} // namespace

double layoutMeasures(const Journey& journey, JourneyLayout& layout, const TextWidths& widths, double top,
                      double laterWidth)
{
    return MeasureMarks(journey, layout, widths, laterWidth).lay(top);
}

} // namespace cadre
