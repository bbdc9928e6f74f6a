// SPDX-License-Identifier: Apache-2.0
#include "model/words.hpp"

#include "model/letters.hpp"
#include "model/utf8.hpp"

#include <array>

namespace cadre {

namespace {

constexpr char32_t nothing = 0;

/// What is left of a code point for comparing: its small letter, a space, or nothing.
char32_t keptOf(char32_t c)
{
    if (isSpace(c)) return U' ';
    return isPunctuation(c) ? nothing : smallLetter(c);
}

/// The same for ASCII, looked up: texts consist mostly of it.
using AsciiTable = std::array<char32_t, 128>;

const AsciiTable& keptOfAscii()
{
    static const AsciiTable table = [] {
        AsciiTable kept{};
        for (char32_t c = 0; c < kept.size(); ++c) kept[c] = keptOf(c);
        return kept;
    }();
    return table;
}

/// Hands on what is left of a text for comparing, code point by code point.
template <class Emit> void emitNormalised(std::string_view text, Emit emit)
{
    const AsciiTable& ascii = keptOfAscii();
    bool gap = false;
    bool begun = false;
    for (std::size_t at = 0; at < text.size();) {
        const auto byte = static_cast<unsigned char>(text[at]);
        const bool isAscii = byte < ascii.size();
        const char32_t c = isAscii ? ascii[byte] : keptOf(nextCodePoint(text, at));
        at += isAscii ? 1 : 0;
        if (c == U' ') {
            gap = true;
        } else if (c != nothing) {
            if (gap && begun) emit(U' ');
            gap = false;
            begun = true;
            emit(c);
        }
    }
}

} // namespace

void normalise(std::string_view text, std::string& into)
{
    into.clear();
    emitNormalised(text, [&](char32_t c) {
        if (c < 0x80) into += static_cast<char>(c);
        else appendCodePoint(into, c);
    });
}

std::string normalised(std::string_view text)
{
    std::string result;
    normalise(text, result);
    return result;
}

std::u32string normalisedCodePoints(std::string_view text)
{
    std::u32string result;
    result.reserve(text.size());
    emitNormalised(text, [&](char32_t c) { result += c; });
    return result;
}

std::size_t wordCount(std::string_view text)
{
    std::size_t count = 0;
    bool inside = false;
    for (std::size_t at = 0; at < text.size();) {
        const bool space = isSpace(nextCodePoint(text, at));
        if (!space && !inside) ++count;
        inside = !space;
    }
    return count;
}

} // namespace cadre
