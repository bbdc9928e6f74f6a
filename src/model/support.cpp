// SPDX-License-Identifier: Apache-2.0
#include "model/support.hpp"

namespace cadre {

std::optional<std::int64_t> endMonth(const Support& support)
{
    if (!support.startMonth || !support.durationMonths) return std::nullopt;
    return lastMonth(*support.startMonth, *support.durationMonths);
}

} // namespace cadre
