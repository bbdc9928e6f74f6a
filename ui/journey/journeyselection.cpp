// SPDX-License-Identifier: Apache-2.0
#include "journey/journeyselection.hpp"

#include <algorithm>
#include <set>
#include <tuple>

namespace cadre {

namespace {

template <class Key> std::vector<const JourneyItem*> sortedBy(const JourneyLayout& layout, Key key)
{
    std::vector<const JourneyItem*> order;
    for (const JourneyItem& item : layout.items)
        if (!item.record.id.empty()) order.push_back(&item);
    std::ranges::stable_sort(order, {}, key);
    return order;
}

bool isBar(const JourneyItem& item)
{
    return isMovable(item) && item.kind != JourneyItemKind::phase;
}

} // namespace

bool isMovable(const JourneyItem& item)
{
    return item.kind != JourneyItemKind::step && !item.record.id.empty();
}

bool hasLength(const JourneyItem& item)
{
    using enum JourneyItemKind;
    return item.kind == phase || item.kind == work || item.kind == support || item.kind == learning;
}

std::vector<const JourneyItem*> inTimeOrder(const JourneyLayout& layout)
{
    return sortedBy(layout, [&](const JourneyItem* item) {
        return std::tuple(layout.monthAt(item->rect.left() + 1), item->rect.top());
    });
}

std::vector<const JourneyItem*> inRowOrder(const JourneyLayout& layout)
{
    return sortedBy(layout, [](const JourneyItem* item) { return std::tuple(item->rect.top(), item->rect.left()); });
}

std::vector<RecordRef> allBars(const JourneyLayout& layout)
{
    return barsIn(layout, QRectF(QPointF(), layout.size).adjusted(-100, 0, 100, 0));
}

std::vector<RecordRef> barsIn(const JourneyLayout& layout, const QRectF& rect)
{
    std::vector<RecordRef> refs;
    std::set<RecordRef> seen;
    for (const JourneyItem& item : layout.items)
        if (isBar(item) && item.rect.intersects(rect) && seen.insert(item.record).second) refs.push_back(item.record);
    return refs;
}

} // namespace cadre
