// SPDX-License-Identifier: Apache-2.0
#include "model/utf8.hpp"

#include <algorithm>
#include <cstdint>

namespace cadre {

namespace {

bool continues(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// How many bytes the code point at the start of `bytes` takes; 0 if they are no sound UTF-8.
std::size_t codePointLength(std::string_view bytes)
{
    const auto first = static_cast<unsigned char>(bytes[0]);
    if (first < 0x80) return 1;
    const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || bytes.size() < length) return 0;
    std::uint32_t point = first & (0x7FU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if (!continues(bytes[i])) return 0;
        point = point << 6U | (static_cast<unsigned char>(bytes[i]) & 0x3FU);
    }
    static constexpr std::uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    const bool surrogate = point >= 0xD800 && point <= 0xDFFF;
    return point < least[length] || surrogate || point > 0x10FFFF ? 0 : length;
}

} // namespace

bool isUtf8(std::string_view bytes)
{
    return soundUtf8Length(bytes) == bytes.size();
}

std::size_t soundUtf8Length(std::string_view bytes)
{
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t length = codePointLength(bytes.substr(at));
        if (length == 0) return at;
        at += length;
    }
    return bytes.size();
}

std::size_t codePointCount(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char byte) { return !continues(byte); }));
}

} // namespace cadre
