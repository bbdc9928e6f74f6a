// SPDX-License-Identifier: Apache-2.0
#include "journey/links.hpp"

#include "look/theme.hpp"

#include <QPainter>

#include <algorithm>
#include <vector>

namespace cadre {

namespace {

/// More of them would hide the bars.
constexpr std::size_t mostSelected = 3;
constexpr std::size_t mostLinks = 40;

void paintLink(QPainter& painter, const QRectF& from, const QRectF& to)
{
    const double turn = std::max(from.right() + 5, to.left() + 6);
    const bool down = to.center().y() >= from.center().y();
    const QPointF tip(turn, down ? to.top() : to.bottom());
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF({QPointF(from.right(), from.center().y()), QPointF(turn, from.center().y()), tip}));
    painter.setBrush(theme().accent);
    const double back = down ? -6 : 6;
    painter.drawPolygon(QPolygonF({tip, tip + QPointF(-3.5, back), tip + QPointF(3.5, back)}));
}

} // namespace

void paintLinks(QPainter& painter, const JourneyLayout& layout, const Program& program,
                const std::vector<RecordRef>& selection)
{
    std::vector<Id<Activity>> selected;
    for (const RecordRef& ref : selection)
        if (ref.type == RecordType::activity) selected.push_back({ref.id});
    if (selected.empty() || selection.size() > mostSelected) return;
    const auto isSelected = [&](const Id<Activity>& id) { return std::ranges::find(selected, id) != selected.end(); };
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().accent, 1.5));
    std::size_t count = 0;
    for (const auto& [id, activity] : program.activities) {
        const bool later = isSelected(id);
        for (const Id<Activity>& before : activity.dependsOn) {
            if (!later && !isSelected(before)) continue;
            const JourneyItem* from = layout.itemOf({RecordType::activity, before.value});
            const JourneyItem* to = layout.itemOf({RecordType::activity, id.value});
            if (!from || !to || from == to) continue;
            paintLink(painter, from->rect, to->rect);
            if (++count == mostLinks) return;
        }
    }
}

} // namespace cadre
