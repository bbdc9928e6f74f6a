// SPDX-License-Identifier: Apache-2.0
#include "model/activity.hpp"

#include <limits>

namespace cadre {

bool isWorking(const Activity& activity)
{
    return activity.kind && isWorking(*activity.kind);
}

bool isClassroom(const Activity& activity)
{
    return activity.kind && isClassroom(*activity.kind);
}

bool isRealWork(const Activity& activity)
{
    return isWorking(activity) && activity.authority != Authority::observe;
}

bool replacesDayJob(const Activity& activity)
{
    if (activity.replacesDayJob) return *activity.replacesDayJob;
    return activity.kind && replacesDayJobByDefault(*activity.kind);
}

std::int64_t lastMonth(std::int64_t start, std::int64_t duration)
{
    std::int64_t last = 0;
    if (!__builtin_add_overflow(start, duration, &last) && !__builtin_sub_overflow(last, 1, &last)) return last;
    return duration > 0 ? std::numeric_limits<std::int64_t>::max() : std::numeric_limits<std::int64_t>::min();
}

std::optional<std::int64_t> endMonth(const Activity& activity)
{
    if (!activity.startMonth || !activity.durationMonths) return std::nullopt;
    return lastMonth(*activity.startMonth, *activity.durationMonths);
}

} // namespace cadre
