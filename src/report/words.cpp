// SPDX-License-Identifier: Apache-2.0
#include "report/words.hpp"

#include <cmath>
#include <charconv>

namespace cadre {

Translate translateOrEnglish(const Translate& translate)
{
    if (translate) return translate;
    return [](std::string_view english) { return std::string(english); };
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

std::string nameWithFrequency(const Support& support, const Translate& translate)
{
    const Text frequency = frequencyOf(support);
    if (frequency.empty()) return support.name;
    return fill(Text(CADRE_TEXT("{support} · {frequency}")).with("support", support.name)
                    .with("frequency", fill(frequency, translate)),
                translate);
}

std::string oneDecimal(double value)
{
    char buffer[400];
    const auto written = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::fixed, 1);
    return {buffer, written.ptr};
}

} // namespace cadre
