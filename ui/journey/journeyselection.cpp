// SPDX-License-Identifier: Apache-2.0
#include "journey/journeyselection.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace cadre {

namespace {

/// The key of each item is worked out once: a journey may have many thousands.
template <class KeyOf> std::vector<const JourneyItem*> sortedBy(const JourneyLayout& layout, KeyOf keyOf)
{
    using Key = std::pair<double, double>;
    std::vector<std::pair<Key, const JourneyItem*>> keyed;
    keyed.reserve(layout.items.size());
    for (const JourneyItem& item : layout.items)
        if (!item.record.id.empty()) keyed.emplace_back(keyOf(item), &item);
    std::ranges::sort(keyed); // equal keys stay in the order of the items, which lie one behind the other
    std::vector<const JourneyItem*> order;
    order.reserve(keyed.size());
    for (const auto& [key, item] : keyed) order.push_back(item);
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
    return sortedBy(layout, [&](const JourneyItem& item) {
        return std::pair<double, double>(layout.monthAt(item.rect.left() + 1), item.rect.top());
    });
}

std::vector<const JourneyItem*> inRowOrder(const JourneyLayout& layout)
{
    return sortedBy(layout, [](const JourneyItem& item) { return std::pair(item.rect.top(), item.rect.left()); });
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
