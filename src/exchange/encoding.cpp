// SPDX-License-Identifier: Apache-2.0
#include "exchange/encoding.hpp"

#include "model/error.hpp"
#include "model/utf8.hpp"

#include <algorithm>

namespace cadre {

namespace {

void appendUtf8(std::string& text, std::uint32_t c)
{
    const auto append = [&](std::uint32_t byte) { text += static_cast<char>(static_cast<unsigned char>(byte)); };
    if (c < 0x80) {
        append(c);
    } else if (c < 0x800) {
        append(0xC0 | (c >> 6));
        append(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        append(0xE0 | (c >> 12));
        append(0x80 | ((c >> 6) & 0x3F));
        append(0x80 | (c & 0x3F));
    } else {
        append(0xF0 | (c >> 18));
        append(0x80 | ((c >> 12) & 0x3F));
        append(0x80 | ((c >> 6) & 0x3F));
        append(0x80 | (c & 0x3F));
    }
}

/// Half a surrogate pair becomes U+FFFD, as it can't be said in UTF-8.
std::string fromUtf16(std::string_view bytes, bool bigEndian)
{
    const auto unit = [&](std::size_t i) {
        const auto a = static_cast<unsigned char>(bytes[i]);
        const auto b = static_cast<unsigned char>(bytes[i + 1]);
        return static_cast<std::uint32_t>(bigEndian ? (a << 8) | b : (b << 8) | a);
    };
    const auto isHigh = [](std::uint32_t u) { return u >= 0xD800 && u < 0xDC00; };
    const auto isLow = [](std::uint32_t u) { return u >= 0xDC00 && u < 0xE000; };
    std::string text;
    text.reserve(bytes.size());
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
        const std::uint32_t u = unit(i);
        if (isHigh(u) && i + 3 < bytes.size() && isLow(unit(i + 2))) {
            appendUtf8(text, 0x10000 + ((u - 0xD800) << 10) + (unit(i + 2) - 0xDC00));
            i += 2;
        } else {
            appendUtf8(text, isHigh(u) || isLow(u) ? 0xFFFD : u);
        }
    }
    return text;
}

} // namespace

TextPosition textPosition(std::string_view text, std::size_t byte)
{
    const std::string_view before = text.substr(0, byte);
    const std::size_t lineStart = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
    return {1 + std::count(before.begin(), before.end(), '\n'),
            1 + static_cast<std::int64_t>(codePointCount(before.substr(lineStart)))};
}

std::string_view asUtf8(std::string_view bytes, std::string& buffer)
{
    using namespace std::string_view_literals;
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
    // JSON starts with an ASCII character, so a zero byte at its side betrays UTF-16 without a mark.
    const bool isBig = bytes.starts_with("\xFE\xFF"sv) || (bytes.size() > 1 && bytes[0] == '\0');
    const bool isLittle = bytes.starts_with("\xFF\xFE"sv) || (bytes.size() > 1 && bytes[1] == '\0');
    if (isBig || isLittle) {
        if (bytes[0] != '\0' && bytes[1] != '\0') bytes.remove_prefix(2);
        buffer = fromUtf16(bytes, isBig);
        return buffer;
    }
    if (const std::size_t at = soundUtf8Length(bytes); at < bytes.size()) {
        const TextPosition position = textPosition(bytes, at);
        throw FileError(
            FileError::Kind::badInput,
            Text(CADRE_TEXT("The character in line {line}, column {column} is not UTF-8. Open the file in the "
                            "program that made it, save it with the encoding UTF-8 and try again."))
                .with("line", position.line)
                .with("column", position.column));
    }
    return bytes;
}

std::string shortened(std::string_view text, std::size_t most)
{
    if (codePointCount(text) <= most) return std::string(text);
    std::size_t end = most;
    while (codePointCount(text.substr(0, end + 1)) <= most) ++end;
    return std::string(text.substr(0, end)) + "…";
}

} // namespace cadre
