// SPDX-License-Identifier: Apache-2.0
#include "model/utf8.hpp"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace cadre {

namespace {

bool continues(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

struct CodePoint {
    std::size_t length = 0; ///< In bytes; 0 if they are no sound UTF-8.
    char32_t value = 0xFFFD;
};

/// The code point at the start of `bytes`.
CodePoint codePointOf(std::string_view bytes)
{
    const auto first = static_cast<unsigned char>(bytes[0]);
    if (first < 0x80) return {1, first};
    const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || bytes.size() < length) return {};
    char32_t point = first & (0x7FU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if (!continues(bytes[i])) return {};
        point = point << 6U | (static_cast<unsigned char>(bytes[i]) & 0x3FU);
    }
    static constexpr char32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    const bool surrogate = point >= 0xD800 && point <= 0xDFFF;
    if (point < least[length] || surrogate || point > 0x10FFFF) return {};
    return {length, point};
}

} // namespace

bool isUtf8(std::string_view bytes)
{
    return soundUtf8Length(bytes) == bytes.size();
}

std::size_t soundUtf8Length(std::string_view bytes)
{
    constexpr std::uint64_t beyondAscii = 0x8080808080808080; // the bit that no byte of ASCII has
    for (std::size_t at = 0; at < bytes.size();) {
        // Most texts are ASCII for long stretches: eight bytes at a time.
        for (std::uint64_t eight = 0; at + sizeof eight <= bytes.size(); at += sizeof eight) {
            std::memcpy(&eight, bytes.data() + at, sizeof eight);
            if ((eight & beyondAscii) != 0) break;
        }
        if (at == bytes.size()) break;
        const std::size_t length = codePointOf(bytes.substr(at)).length;
        if (length == 0) return at;
        at += length;
    }
    return bytes.size();
}

std::size_t codePointCount(std::string_view text)
{
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char byte) { return !continues(byte); }));
}

char32_t nextCodePoint(std::string_view text, std::size_t& at)
{
    const CodePoint point = codePointOf(text.substr(at));
    at += std::max<std::size_t>(point.length, 1);
    return point.value;
}

void appendCodePoint(std::string& text, char32_t point)
{
    const auto tail = [&](unsigned shift) { text += static_cast<char>(0x80U | (point >> shift & 0x3FU)); };
    if (point < 0x80) {
        text += static_cast<char>(point);
    } else if (point < 0x800) {
        text += static_cast<char>(0xC0U | point >> 6U);
        tail(0);
    } else if (point < 0x10000) {
        text += static_cast<char>(0xE0U | point >> 12U);
        tail(6);
        tail(0);
    } else {
        text += static_cast<char>(0xF0U | point >> 18U);
        tail(12);
        tail(6);
        tail(0);
    }
}

bool isSpace(char32_t c)
{
    return c == U' ' || (c >= U'\t' && c <= U'\r') || c == 0x85 || c == 0xA0 || c == 0x1680
           || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
}

} // namespace cadre
