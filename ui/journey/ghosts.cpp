// SPDX-License-Identifier: Apache-2.0
#include "journey/ghosts.hpp"

#include "actions/intime.hpp"

#include <algorithm>
#include <set>

namespace cadre {

namespace {

/// How many months the edges of an item move.
struct Moved {
    int left = 0;
    int right = 0;
};

template <class T> std::optional<MonthSpan> barOf(const T& record)
{
    if constexpr (requires { record.startMonth; }) return monthSpan(record.startMonth, record.durationMonths);
    else return std::nullopt;
}

template <class T> Moved movedDate(const T& before, const T& after, std::int64_t month)
{
    if constexpr (requires { before.months; }) {
        const auto at = std::ranges::find(before.months, month);
        const auto index = static_cast<std::size_t>(at - before.months.begin());
        if (at == before.months.end() || index >= after.months.size()) return {};
        const int by = boundedMonth(after.months[index]) - boundedMonth(month);
        return {by, by};
    } else return {};
}

Moved movedBy(const Program& before, const Program& after, const JourneyItem& item)
{
    Moved moved;
    forEachTypeInTime([&]<class T>(Type<T>) {
        if (RecordTraits<T>::type != item.record.type) return;
        const T* was = find(before.of<T>(), Id<T>{item.record.id});
        const T* is = find(after.of<T>(), Id<T>{item.record.id});
        if (!was || !is) return;
        if (item.month) {
            moved = movedDate(*was, *is, *item.month);
            return;
        }
        const auto from = barOf(*was);
        const auto to = barOf(*is);
        if (from && to) moved = {to->first - from->first, to->last - from->last};
    });
    return moved;
}

} // namespace

JourneyLayout ghostsOf(const JourneyLayout& layout, const Program& before, const Program& after, const Edit& edit,
                       const std::vector<Load>& loads)
{
    JourneyLayout ghosts{.size = layout.size,
                         .unit = layout.unit,
                         .monthWidth = layout.monthWidth,
                         .family = layout.family,
                         .months = layout.months,
                         .axis = layout.axis,
                         .ticks = layout.ticks,
                         .lanes = layout.lanes,
                         .loads = layout.loads,
                         .headerBottom = layout.headerBottom,
                         .lanesBottom = layout.lanesBottom};
    layoutLoadsAnew(ghosts, journeyLoadsOf(after, loads, layout.axis));
    const std::vector<RecordRef> list = touched(edit);
    const std::set<RecordRef> records(list.begin(), list.end());
    for (const JourneyItem& item : layout.items) {
        if (!records.contains(item.record) || item.kind == JourneyItemKind::laterMeasure) continue;
        const Moved moved = movedBy(before, after, item);
        JourneyItem ghost = item;
        ghost.rect.adjust(moved.left * layout.monthWidth, 0, moved.right * layout.monthWidth, 0);
        if (item.textBeside) ghost.textRect.translate(moved.right * layout.monthWidth, 0);
        else ghost.textRect.adjust(moved.left * layout.monthWidth, 0, moved.right * layout.monthWidth, 0);
        ghosts.items.push_back(std::move(ghost));
    }
    return ghosts;
}

} // namespace cadre
