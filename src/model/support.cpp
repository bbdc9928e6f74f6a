// SPDX-License-Identifier: Apache-2.0
#include "model/support.hpp"

#include <cmath>

namespace cadre {

std::optional<std::int64_t> endMonth(const Support& support)
{
    if (!support.startMonth || !support.durationMonths) return std::nullopt;
    return lastMonth(*support.startMonth, *support.durationMonths);
}

Text frequencyOf(const Support& support)
{
    if (!support.frequencyPerMonth || !(*support.frequencyPerMonth > 0)) return {};
    struct Named { double perMonth; const char* text; };
    static constexpr Named names[] = {
        {4, CADRE_TEXT("weekly")},           {2, CADRE_TEXT("every two weeks")}, {1, CADRE_TEXT("monthly")},
        {0.67, CADRE_TEXT("every six weeks")}, {0.5, CADRE_TEXT("every two months")}, {0.33, CADRE_TEXT("quarterly")}};
    const double perMonth = *support.frequencyPerMonth;
    for (const Named& name : names)
        if (std::abs(name.perMonth - perMonth) < 0.02) return name.text;
    return Text(CADRE_TEXT("{n} times a month")).with("n", plainNumber(perMonth));
}

} // namespace cadre
