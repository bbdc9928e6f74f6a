// SPDX-License-Identifier: Apache-2.0
#include "review/load.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace cadre {

namespace {

/// Thousandths of a percent: whole numbers, whose sum does not depend on the order. Loads far beyond any
/// sense are held so that sums can't overflow.
std::int64_t thousandths(std::optional<double> percent)
{
    return std::llround(std::clamp(percent.value_or(0), -1e6, 1e6) * 1000);
}

/// What begins or, with the sign turned, ends in a month.
struct Event {
    std::int64_t load = 0;
    std::int64_t replacingDayJob = 0;
};

using Events = std::map<std::int64_t, Event>;

Events eventsOf(const Index& index)
{
    Events events;
    for (const Activity* activity : index.activities) {
        const auto span = spanOf(*activity);
        if (!span) continue;
        const std::int64_t load = thousandths(activity->workloadPercent);
        const std::int64_t replacing = replacesDayJob(*activity) ? 1 : 0;
        Event& begin = events[span->first];
        begin.load += load;
        begin.replacingDayJob += replacing;
        Event& end = events[span->last + 1];
        end.load -= load;
        end.replacingDayJob -= replacing;
    }
    return events;
}

} // namespace

std::vector<Load> loadOf(const Index& index)
{
    const Brief& brief = only(index.program.brief);
    Events events = eventsOf(index);
    const std::int64_t end = brief.lengthMonths ? bounded(*brief.lengthMonths) + 1
                             : events.empty()   ? 1
                                                : events.rbegin()->first;
    events[1]; // the first month begins something even where no activity does
    const std::int64_t dayJob = thousandths(brief.dayJobPercent);
    std::vector<Load> loads;
    Event sum;
    for (auto event = events.begin(); event != events.end(); ++event) {
        sum.load += event->second.load;
        sum.replacingDayJob += event->second.replacingDayJob;
        const std::int64_t first = std::max<std::int64_t>(event->first, 1);
        const std::int64_t next = std::next(event) == events.end() ? end : std::min(std::next(event)->first, end);
        if (next <= first) continue;
        const std::int64_t staying = sum.replacingDayJob > 0 ? 0 : dayJob;
        loads.push_back({{first, next - 1}, static_cast<double>(sum.load + staying) / 1000,
                         static_cast<double>(staying) / 1000});
    }
    return loads;
}

} // namespace cadre
