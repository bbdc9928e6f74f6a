// SPDX-License-Identifier: Apache-2.0
#include "review/effort.hpp"

#include "review/span.hpp"

#include <algorithm>
#include <cmath>

namespace cadre {

std::int64_t monthlyEffort(const Activity& activity)
{
    constexpr double most = 1e6; // far beyond any sense, so that sums can't overflow
    return std::llround(std::clamp(activity.workloadPercent.value_or(0), 0.0, most) * 1000);
}

double effortOf(const Activity& activity)
{
    const std::int64_t months = std::max<std::int64_t>(bounded(activity.durationMonths.value_or(0)), 0);
    return static_cast<double>(months) * static_cast<double>(monthlyEffort(activity));
}

bool countsAsOther(const Activity& activity)
{
    return activity.kind && activity.kind != ActivityKind::pause && !isRealWork(activity);
}

std::optional<double> EffortShares::partOfRealWork() const
{
    if (realWork + other <= 0) return std::nullopt;
    return realWork / (realWork + other);
}

EffortShares effortSharesOf(const Index& index)
{
    EffortShares shares;
    for (const Activity* activity : index.activities) {
        if (isRealWork(*activity)) shares.realWork += effortOf(*activity);
        else if (countsAsOther(*activity)) shares.other += effortOf(*activity);
    }
    return shares;
}

} // namespace cadre
