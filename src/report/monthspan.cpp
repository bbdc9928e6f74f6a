// SPDX-License-Identifier: Apache-2.0
#include "report/monthspan.hpp"

#include <algorithm>

namespace cadre {

int boundedMonth(std::int64_t month)
{
    return static_cast<int>(std::clamp<std::int64_t>(month, -farthestMonth, farthestMonth));
}

std::optional<MonthSpan> monthSpan(std::optional<std::int64_t> start, std::optional<std::int64_t> duration)
{
    if (!start) return std::nullopt;
    const int first = boundedMonth(*start);
    const int months = std::max(1, boundedMonth(duration.value_or(1)));
    return MonthSpan{first, boundedMonth(std::int64_t{first} + months - 1)};
}

} // namespace cadre
