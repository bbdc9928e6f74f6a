// SPDX-License-Identifier: Apache-2.0
#include "report/words.hpp"

#include "model/fields.hpp"

#include <charconv>

namespace cadre {

Translate translateOrEnglish(const Translate& translate)
{
    if (translate) return translate;
    return [](std::string_view english) { return std::string(english); };
}

std::string nameOrNone(const std::string& name, const Translate& translate)
{
    return isBlankText(name) ? fill(CADRE_TEXT("(without a name)"), translate) : name;
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
