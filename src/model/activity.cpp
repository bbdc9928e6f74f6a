// SPDX-License-Identifier: Apache-2.0
#include "model/activity.hpp"

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

std::optional<std::int64_t> endMonth(const Activity& activity)
{
    if (!activity.startMonth || !activity.durationMonths) return std::nullopt;
    return *activity.startMonth + *activity.durationMonths - 1;
}

} // namespace cadre
