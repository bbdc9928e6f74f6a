// SPDX-License-Identifier: Apache-2.0
#include "exchange/encoding.hpp"

#include "model/error.hpp"
#include "model/utf8.hpp"

#include <algorithm>
#include <array>

namespace cadre {

namespace {

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
            appendCodePoint(text, 0x10000 + ((u - 0xD800) << 10) + (unit(i + 2) - 0xDC00));
            i += 2;
        } else {
            appendCodePoint(text, isHigh(u) || isLow(u) ? 0xFFFD : u);
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

namespace {

/// UTF-16 as UTF-8, UTF-8 without its mark, or bytes that are neither.
std::string_view withoutMark(std::string_view bytes, std::string& buffer)
{
    using namespace std::string_view_literals;
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
    // JSON starts with an ASCII character, so a zero byte at its side betrays UTF-16 without a mark.
    const bool isBig = bytes.starts_with("\xFE\xFF"sv) || (bytes.size() > 1 && bytes[0] == '\0');
    const bool isLittle = bytes.starts_with("\xFF\xFE"sv) || (bytes.size() > 1 && bytes[1] == '\0');
    if (!isBig && !isLittle) return bytes;
    if (bytes[0] != '\0' && bytes[1] != '\0') bytes.remove_prefix(2);
    buffer = fromUtf16(bytes, isBig);
    return buffer;
}

/// The character of a byte in Windows-1252.
char32_t fromWindows1252(char byte)
{
    static constexpr std::array<char32_t, 32> special = {
        0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};
    const auto code = static_cast<unsigned char>(byte);
    return code >= 0x80 && code < 0xA0 ? special[code - 0x80U] : code;
}

} // namespace

std::string_view asUtf8(std::string_view bytes, std::string& buffer)
{
    const std::string_view text = withoutMark(bytes, buffer);
    if (const std::size_t at = soundUtf8Length(text); at < text.size()) {
        const TextPosition position = textPosition(text, at);
        throw FileError(
            FileError::Kind::badInput,
            Text(CADRE_TEXT("The character in line {line}, column {column} is not UTF-8. Open the file in the "
                            "program that made it, save it with the encoding UTF-8 and try again."))
                .with("line", position.line)
                .with("column", position.column));
    }
    return text;
}

std::string_view asUtf8Guessing(std::string_view bytes, std::string& buffer, std::optional<TextPosition>& guessedAt)
{
    std::string_view text = withoutMark(bytes, buffer);
    std::size_t sound = soundUtf8Length(text);
    if (sound == text.size()) return text;
    guessedAt = textPosition(text, sound);
    std::string guessed;
    guessed.reserve(text.size() + text.size() / 8);
    while (!text.empty()) {
        guessed += text.substr(0, sound);
        text.remove_prefix(sound);
        if (text.empty()) break;
        appendCodePoint(guessed, fromWindows1252(text.front()));
        text.remove_prefix(1);
        sound = soundUtf8Length(text);
    }
    buffer = std::move(guessed);
    return buffer;
}

std::string shortened(std::string_view text, std::size_t most)
{
    if (codePointCount(text) <= most) return std::string(text);
    std::size_t end = most;
    while (codePointCount(text.substr(0, end + 1)) <= most) ++end;
    return std::string(text.substr(0, end)) + "…";
}

} // namespace cadre
