// SPDX-License-Identifier: Apache-2.0
#include "journey/links.hpp"

#include <algorithm>
#include <vector>

namespace cadre {

namespace {

/// More of them would hide the bars.
constexpr std::size_t mostSelected = 3;
constexpr std::size_t mostLinks = 40;

QPolygonF link(const QRectF& from, const QRectF& to)
{
    const double turn = std::max(from.right() + 5, to.left() + 6);
    const bool down = to.center().y() >= from.center().y();
    return {{QPointF(from.right(), from.center().y()), QPointF(turn, from.center().y()),
             QPointF(turn, down ? to.top() : to.bottom())}};
}

} // namespace

std::vector<QPolygonF> linksOf(const JourneyLayout& layout, const Program& program,
                               const std::vector<RecordRef>& selection)
{
    std::vector<QPolygonF> links;
    std::vector<Id<Activity>> selected;
    for (const RecordRef& ref : selection)
        if (ref.type == RecordType::activity) selected.push_back({ref.id});
    if (selected.empty() || selection.size() > mostSelected) return links;
    const auto isSelected = [&](const Id<Activity>& id) { return std::ranges::find(selected, id) != selected.end(); };
    for (const auto& [id, activity] : program.activities) {
        const bool later = isSelected(id);
        for (const Id<Activity>& before : activity.dependsOn) {
            if (!later && !isSelected(before)) continue;
            const JourneyItem* from = layout.itemOf({RecordType::activity, before.value});
            const JourneyItem* to = layout.itemOf({RecordType::activity, id.value});
            if (!from || !to || from == to) continue;
            links.push_back(link(from->rect, to->rect));
            if (links.size() == mostLinks) return links;
        }
    }
    return links;
}

} // namespace cadre
