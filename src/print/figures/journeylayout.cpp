// SPDX-License-Identifier: Apache-2.0
#include "print/figures/journeylayout.hpp"

#include "print/figures/figurefont.hpp"
#include "print/figures/journeylanes.hpp"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <string_view>
#include <unordered_map>

namespace cadre {

namespace {

// All sizes are in units; see JourneyLayoutOptions::unit.
constexpr double titleWidth = 100; // at least
constexpr double titlePadding = 22; // for the sign of folding and a gap
constexpr double laterRoom = 120;
constexpr double phaseHeight = 24;
constexpr double tickHeight = 22;
constexpr double lanePadding = 7;
constexpr double stepHeight = 16;
constexpr double barHeight = 23;
constexpr double barRow = 27;
constexpr double pillHeight = 21;
constexpr double pillRow = 26;
constexpr double dateSize = 9;
constexpr double foldedHeight = 14;
constexpr double textPadding = 7;
constexpr double besideGap = 15; // text beside a bar stands clear of its arrows
/// Up to this many working activities each has a row of its own, so that the path reads as a staircase.
constexpr std::size_t mostOwnRows = 8;

class Layouter {
public:
    Layouter(const Journey& journey, const JourneyLayoutOptions& options)
        : m_journey(journey), m_unit(options.unit), m_widths(figureFont(options.family, figureText, m_unit))
    {
        m_layout.unit = m_unit;
        m_layout.family = options.family;
        m_folded = options.folded;
        m_withLoad = options.load;
        m_layout.axis = journey.axis;
        const bool later = std::any_of(journey.measures.begin(), journey.measures.end(),
                                       [](const JourneyMeasure& measure) { return measure.later; });
        m_laterWidth = later ? u(laterRoom) : 0;
        double titles = u(titleWidth);
        const QFontMetricsF bold(figureFont(options.family, figureText, m_unit, true));
        for (const std::string& title : journey.laneTitles)
            titles = std::max(titles, bold.horizontalAdvance(line(title)) + u(titlePadding));
        const double room = options.width - titles - m_laterWidth;
        m_layout.monthWidth = options.monthWidth > 0 ? options.monthWidth
                                                     : std::max(u(2), room / journey.axis.length());
        m_layout.months = QRectF(titles, 0, m_layout.monthWidth * journey.axis.length(), 0);
    }

    JourneyLayout lay()
    {
        m_layout.items.reserve(itemsOf(m_journey));
        header();
        responsibility();
        m_layout.headerBottom = m_y;
        work();
        bars(JourneyLane::support, m_journey.supports, JourneyItemKind::support);
        bars(JourneyLane::learning, m_journey.learning, JourneyItemKind::learning);
        measures();
        arrows();
        m_layout.lanesBottom = m_y;
        if (m_withLoad) load();
        m_layout.months.setHeight(m_y);
        m_layout.size = QSizeF(m_layout.months.right() + m_laterWidth, m_y);
        for (JourneyLaneBox& lane : m_layout.lanes) lane.rect.setWidth(m_layout.size.width());
        return std::move(m_layout);
    }

private:
    /// How many there are if no lane is folded.
    static std::size_t itemsOf(const Journey& journey)
    {
        std::size_t count = journey.phases.size() + journey.steps.size() + journey.work.size() + journey.learning.size();
        for (const JourneyBar& support : journey.supports) count += 1 + support.dates.size();
        for (const JourneyMeasure& measure : journey.measures) count += 1 + measure.dates.size();
        return count;
    }

    [[nodiscard]] double u(double units) const { return units * m_unit; }
    [[nodiscard]] double x(int month) const { return m_layout.xOf(month); }
    [[nodiscard]] double textWidth(const QString& text) const
    {
        return m_widths.of(text) + 2 * u(textPadding);
    }

    void header()
    {
        if (!m_journey.phases.empty()) {
            int number = 0;
            for (const JourneyBar& phase : m_journey.phases) {
                QRectF rect = across(phase.months, m_y, u(phaseHeight));
                m_layout.items.push_back({.kind = JourneyItemKind::phase, .record = phase.record, .rect = rect,
                                          .textRect = rect.adjusted(u(4), 0, -u(4), 0), .text = line(phase.text),
                                          .number = number++});
            }
            m_y += u(phaseHeight);
        }
        const int every = namedEvery();
        for (int month = m_journey.axis.first; month <= m_journey.axis.last; ++month) {
            const auto at = static_cast<std::size_t>(month - m_journey.axis.first);
            const bool named = (month - 1) % every == 0 && at < m_journey.ticks.size();
            m_layout.ticks.push_back({month, across({month, month + every - 1}, m_y, u(tickHeight)),
                                      named ? line(m_journey.ticks[at]) : QString()});
        }
        m_y += u(tickHeight);
    }

    [[nodiscard]] int namedEvery() const
    {
        for (const int every : {1, 2, 3, 6, 12, 24, 60})
            if (every * m_layout.monthWidth >= u(27)) return every;
        return 120;
    }

    void responsibility()
    {
        if (m_journey.steps.empty() || !begin(JourneyLane::responsibility, 0)) return;
        int highest = 0;
        for (const JourneyStep& step : m_journey.steps) highest = std::max(highest, step.height);
        const double room = u(std::min(160.0, stepHeight * highest)); // many levels share the same height
        const double top = m_y + u(lanePadding) + u(17);
        for (const JourneyStep& step : m_journey.steps) {
            const double y = top + (highest > 0 ? room * (highest - step.height) / highest : 0);
            const QRectF text = across(step.months, y - u(17), u(17)).adjusted(u(5), 0, -u(3), 0);
            m_layout.items.push_back({.kind = JourneyItemKind::step,
                                      .record = {RecordType::level, step.level.value},
                                      .rect = across(step.months, y - u(1), u(2)), .textRect = text,
                                      .text = line(step.text)});
        }
        end(top + room + u(2));
    }

    void work()
    {
        const auto& list = m_journey.work;
        if (!begin(JourneyLane::realWork, list.size())) return;
        const double top = m_y + u(lanePadding);
        const bool ownRows = list.size() <= mostOwnRows;
        std::vector<int> rows = packed(list);
        int count = list.empty() ? 1 : 0;
        for (std::size_t i = 0; i < list.size(); ++i) {
            if (ownRows) rows[i] = static_cast<int>(i);
            count = std::max(count, rows[i] + 1);
        }
        for (std::size_t i = 0; i < list.size(); ++i) {
            const QRectF rect = across(list[i].months, top + u(barRow) * rows[i], u(barHeight));
            JourneyItem item{.kind = JourneyItemKind::work, .record = list[i].record,
                             .rect = rect.adjusted(0, 0, -u(1), 0), .text = line(list[i].text),
                             .stretch = list[i].stretch};
            placeText(item, ownRows);
            m_layout.items.push_back(std::move(item));
        }
        end(top + u(barRow) * count - u(barRow - barHeight));
    }

    /// Text that does not fit on its bar stands beside it where nothing else can be.
    void placeText(JourneyItem& item, bool freeRow) const
    {
        item.textRect = item.rect.adjusted(u(textPadding), 0, -u(4), 0);
        const double wide = textWidth(item.text);
        if (!freeRow || wide <= item.rect.width()) return;
        if (wide + u(besideGap) <= m_layout.months.right() - item.rect.right())
            item.textRect = QRectF(item.rect.right() + u(besideGap), item.rect.y(), wide, item.rect.height());
        else if (wide <= item.rect.left() - m_layout.months.left())
            item.textRect = QRectF(item.rect.left() - wide, item.rect.y(), wide, item.rect.height());
        else return;
        item.textBeside = true;
    }

    void bars(JourneyLane lane, const std::vector<JourneyBar>& list, JourneyItemKind kind)
    {
        if (list.empty() || !begin(lane, list.size())) return;
        const double top = m_y + u(lanePadding);
        const std::vector<int> rows = packed(list);
        for (std::size_t i = 0; i < list.size(); ++i) {
            const QRectF rect = across(list[i].months, top + u(pillRow) * rows[i], u(pillHeight)).adjusted(0, 0, -u(2), 0);
            m_layout.items.push_back({.kind = kind, .record = list[i].record, .rect = rect,
                                      .textRect = rect.adjusted(u(textPadding + 2), 0, -u(4), 0),
                                      .text = line(list[i].text)});
            if (kind == JourneyItemKind::learning) widenText(m_layout.items.back(), list, rows, i);
            if (!list[i].dates.empty()) dates(list[i], rect);
        }
        end(top + u(pillRow) * (1 + *std::max_element(rows.begin(), rows.end())) - u(pillRow - pillHeight));
    }

    /// The dates of a support stand on the lower edge of its bar.
    void dates(const JourneyBar& bar, const QRectF& rect)
    {
        for (const JourneyDate& date : bar.dates) {
            const double middle = x(date.drawn) + std::min(m_layout.monthWidth, u(24)) / 2;
            m_layout.items.push_back({.kind = JourneyItemKind::supportDate, .record = bar.record,
                                      .rect = QRectF(middle - u(dateSize) / 2, rect.bottom() - u(dateSize) + u(3),
                                                     u(dateSize), u(dateSize)),
                                      .month = date.month});
        }
    }

    /// A workshop is short and its name long: the name may run on up to the next box in its row.
    void widenText(JourneyItem& item, const std::vector<JourneyBar>& list, const std::vector<int>& rows, std::size_t i)
    {
        const double wide = textWidth(item.text);
        if (wide <= item.rect.width()) return;
        double limit = m_layout.months.right();
        for (std::size_t k = i + 1; k < list.size(); ++k) {
            if (rows[k] != rows[i]) continue;
            limit = x(list[k].months.first) - u(4);
            break;
        }
        const QRectF beside(item.rect.right() + u(5), item.rect.y(), std::min(wide, limit - item.rect.right() - u(5)),
                            item.rect.height());
        if (beside.width() <= item.textRect.width()) return;
        item.textRect = beside;
        item.textBeside = true;
    }

    /// The row of each bar, so that bars that overlap in time have different rows. Bars come by start.
    static std::vector<int> packed(const std::vector<JourneyBar>& list)
    {
        std::vector<int> rows;
        std::multimap<int, int> endOf; // last month -> row
        for (const JourneyBar& bar : list) {
            int row = static_cast<int>(endOf.size());
            // A date may stand beside the months of its support.
            const int first = bar.dates.empty() ? bar.months.first : std::min(bar.months.first, bar.dates.front().drawn);
            const int last = bar.dates.empty() ? bar.months.last : std::max(bar.months.last, bar.dates.back().drawn);
            if (!endOf.empty() && endOf.begin()->first < first) {
                row = endOf.begin()->second;
                endOf.erase(endOf.begin());
            }
            endOf.emplace(last, row);
            rows.push_back(row);
        }
        return rows;
    }

    void measures()
    {
        if (m_journey.measures.empty() || !begin(JourneyLane::measures, m_journey.measures.size())) return;
        end(layoutMeasures(m_journey, m_layout, m_widths, m_y + u(lanePadding), m_laterWidth));
    }

    void load()
    {
        if (!m_journey.loads.empty() && begin(JourneyLane::load, 0))
            end(layoutLoads(m_journey.loads, m_layout, m_y + u(lanePadding)));
        if (!m_journey.mentoring.empty() && begin(JourneyLane::mentors, 0))
            end(layoutMentoring(m_journey, m_layout, m_y + u(lanePadding)));
    }

    void arrows()
    {
        std::unordered_map<std::string_view, QRectF> rects;
        for (const JourneyItem& item : m_layout.items)
            if (item.kind == JourneyItemKind::work) rects[item.record.id] = item.rect;
        for (const JourneyArrow& arrow : m_journey.arrows) {
            if (rects.empty()) break; // the lane is folded
            const QRectF from = rects[arrow.from.value];
            const QRectF to = rects[arrow.to.value];
            const double turn = std::max(from.right() + u(5), to.left() + u(6));
            const bool down = to.center().y() >= from.center().y();
            const double tip = down ? to.top() : to.bottom();
            m_layout.arrows.push_back({arrow.from, arrow.to,
                                       QPolygonF({QPointF(from.right(), from.center().y()), QPointF(turn, from.center().y()),
                                                  QPointF(turn, tip)})});
        }
    }

    QRectF across(MonthSpan months, double y, double height) const
    {
        const double left = x(months.first);
        return {left, y, std::min(x(months.last + 1), m_layout.months.right()) - left, height};
    }

    static QString line(const std::string& text) { return QString::fromStdString(text).simplified(); }

    /// Begins a lane, and tells whether there is more of it than its title.
    bool begin(JourneyLane lane, std::size_t count)
    {
        const bool folded = m_folded.contains(lane);
        m_layout.lanes.push_back({lane, line(m_journey.laneTitles[static_cast<std::size_t>(lane)]),
                                  QRectF(0, m_y, 0, 0), folded, count});
        if (folded) end(m_y + u(lanePadding + foldedHeight));
        return !folded;
    }

    void end(double y)
    {
        m_y = y + u(lanePadding);
        QRectF& rect = m_layout.lanes.back().rect;
        rect.setHeight(m_y - rect.y());
    }

    const Journey& m_journey;
    double m_unit;
    TextWidths m_widths;
    JourneyLayout m_layout;
    std::set<JourneyLane> m_folded;
    bool m_withLoad = false;
    double m_laterWidth = 0;
    double m_y = 0;
};

} // namespace

double JourneyLayout::xOf(int month) const
{
    return months.left() + monthWidth * (month - axis.first);
}

int JourneyLayout::monthAt(double x) const
{
    const double month = std::floor((x - months.left()) / monthWidth) + axis.first;
    return static_cast<int>(std::clamp<double>(month, axis.first, axis.last));
}

QRectF JourneyLayout::bandRect(JourneyBand band) const
{
    const double top = band == JourneyBand::header ? 0 : band == JourneyBand::lanes ? headerBottom : lanesBottom;
    const double bottom = band == JourneyBand::header  ? headerBottom
                          : band == JourneyBand::lanes ? lanesBottom
                                                       : size.height();
    return {0, top, size.width(), bottom - top};
}

const JourneyLaneBox* JourneyLayout::laneAt(QPointF place) const
{
    if (place.x() < 0 || place.x() >= months.left()) return nullptr;
    for (const JourneyLaneBox& lane : lanes)
        if (lane.rect.top() <= place.y() && place.y() < lane.rect.bottom()) return &lane;
    return nullptr;
}

const JourneyItem* JourneyLayout::itemAt(QPointF place) const
{
    for (auto item = items.rbegin(); item != items.rend(); ++item)
        if (item->rect.contains(place) || (item->kind == JourneyItemKind::step && item->textRect.contains(place)))
            return &*item;
    return nullptr;
}

const JourneyItem* JourneyLayout::itemOf(const RecordRef& record) const
{
    const auto item = std::find_if(items.begin(), items.end(), [&](const JourneyItem& i) { return i.record == record; });
    return item == items.end() ? nullptr : &*item;
}

const JourneyItem* JourneyLayout::itemOf(const RecordRef& record, std::int64_t month) const
{
    const auto item = std::find_if(items.begin(), items.end(),
                                   [&](const JourneyItem& i) { return i.month == month && i.record == record; });
    return item == items.end() ? nullptr : &*item;
}

JourneyLayout layoutJourney(const Journey& journey, const JourneyLayoutOptions& options)
{
    return Layouter(journey, options).lay();
}

void layoutLoadsAnew(JourneyLayout& layout, const std::vector<JourneyLoad>& loads)
{
    std::erase_if(layout.loads, [](const JourneyLoadBox& box) { return !box.program.isNull() || !box.dayJob.isNull(); });
    for (const JourneyLaneBox& lane : layout.lanes)
        if (lane.lane == JourneyLane::load && !lane.folded && !loads.empty())
            layoutLoads(loads, layout, lane.rect.top() + lanePadding * layout.unit);
}

} // namespace cadre
