// SPDX-License-Identifier: Apache-2.0
#include "exchange/encoding.hpp"

#include "model/error.hpp"

#include <algorithm>

namespace cadre {

namespace {

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

/// How many bytes the well-formed UTF-8 sequence at the start of `text` has (Unicode, table 3-7); 0 if it is none.
std::size_t sequenceLength(std::string_view text)
{
    const auto at = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = at(0);
    if (first < 0x80) return 1;
    const std::size_t length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
    if (length == 0 || text.size() < length) return 0;
    for (std::size_t i = 1; i < length; ++i)
        if (!isContinuation(text[i])) return 0;
    const bool overlong = (first == 0xE0 && at(1) < 0xA0) || (first == 0xF0 && at(1) < 0x90);
    const bool surrogate = first == 0xED && at(1) > 0x9F;
    const bool beyond = first == 0xF4 && at(1) > 0x8F;
    return overlong || surrogate || beyond ? 0 : length;
}

/// The first byte that is not UTF-8; npos if all are.
std::size_t firstInvalid(std::string_view text)
{
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t length = sequenceLength(text.substr(i));
        if (length == 0) return i;
        i += length;
    }
    return std::string_view::npos;
}

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
            1 + static_cast<std::int64_t>(codePoints(before.substr(lineStart)))};
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
    if (const std::size_t at = firstInvalid(bytes); at != std::string_view::npos) {
        const TextPosition position = textPosition(bytes, at);
        throw FileError(FileError::Kind::badInput,
                        Text(CADRE_TEXT("The character in line {line}, column {column} is not UTF-8. Open the file in the "
                                        "program that made it, save it with the encoding UTF-8 and try again."))
                            .with("line", position.line)
                            .with("column", position.column));
    }
    return bytes;
}

std::size_t codePoints(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return !isContinuation(c); }));
}

std::string shortened(std::string_view text, std::size_t most)
{
    if (codePoints(text) <= most) return std::string(text);
    std::size_t end = 0;
    for (std::size_t count = 0; count < most; ++count)
        for (++end; end < text.size() && isContinuation(text[end]);) ++end;
    return std::string(text.substr(0, end)) + "…";
}

} // namespace cadre
