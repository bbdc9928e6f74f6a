// SPDX-License-Identifier: Apache-2.0
#include "review/words.hpp"

#include "model/utf8.hpp"
#include "review/letters.hpp"

namespace cadre {

namespace {

/// Hands on what is left of a text for comparing, code point by code point.
template <class Emit> void normalise(std::string_view text, Emit emit)
{
    bool gap = false;
    bool begun = false;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = nextCodePoint(text, at);
        if (isSpace(c)) {
            gap = true;
        } else if (!isPunctuation(c)) {
            if (gap && begun) emit(U' ');
            gap = false;
            begun = true;
            emit(smallLetter(c));
        }
    }
}

} // namespace

std::string normalised(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    normalise(text, [&](char32_t c) { appendCodePoint(result, c); });
    return result;
}

std::u32string normalisedCodePoints(std::string_view text)
{
    std::u32string result;
    result.reserve(text.size());
    normalise(text, [&](char32_t c) { result += c; });
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
