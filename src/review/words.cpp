// SPDX-License-Identifier: Apache-2.0
#include "review/words.hpp"

namespace cadre {

namespace {

bool isSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

bool isAsciiPunctuation(char c)
{
    return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
}

/// Curly quotation marks, dashes and the like: U+2010 to U+205F, in UTF-8 E2 80 90 to E2 81 9F.
bool isGeneralPunctuation(std::string_view text, std::size_t at)
{
    const std::string_view character = text.substr(at, 3);
    return character.size() == 3 && character >= "\xE2\x80\x90" && character <= "\xE2\x81\x9F";
}

/// Whether a capital of Western Europe starts here: À to Þ (but ×), in UTF-8 C3 80 to C3 9E.
bool isWesternCapital(std::string_view text, std::size_t at)
{
    const std::string_view character = text.substr(at, 2);
    return character.size() == 2 && character >= "\xC3\x80" && character <= "\xC3\x9E" && character != "\xC3\x97";
}

} // namespace

std::string normalised(std::string_view text)
{
    constexpr char toSmall = 0x20;
    std::string result;
    bool gap = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (isSpace(c)) {
            gap = true;
            continue;
        }
        if (isAsciiPunctuation(c)) continue;
        if (isGeneralPunctuation(text, at)) {
            at += 2;
            continue;
        }
        if (gap && !result.empty()) result += ' ';
        gap = false;
        if (isWesternCapital(text, at)) {
            result += c;
            result += static_cast<char>(text[++at] + toSmall);
        } else {
            result += c >= 'A' && c <= 'Z' ? static_cast<char>(c + toSmall) : c;
        }
    }
    return result;
}

std::size_t wordCount(std::string_view text)
{
    std::size_t count = 0;
    bool inside = false;
    for (const char c : text) {
        if (!isSpace(c) && !inside) ++count;
        inside = !isSpace(c);
    }
    return count;
}

} // namespace cadre
