// SPDX-License-Identifier: Apache-2.0
#include "search/match.hpp"

#include "model/letters.hpp"
#include "model/utf8.hpp"

#include <algorithm>
#include <limits>
#include <vector>

namespace cadre {

namespace {

constexpr int atTextStart = 1200;
constexpr int atWordStart = 1000;
constexpr int insideWord = 700;
constexpr int perLetter = 10;              ///< For each letter of a scattered match ...
constexpr int letterStartsWord = 35;       ///< ... more where it starts a word ...
constexpr int letterFollows = 30;          ///< ... or stands right behind the one before.
constexpr std::size_t mostTyped = 48;      ///< More letters are not looked at.
constexpr std::size_t mostScattered = 160; ///< Letters of a text in which scattered ones are looked for.
constexpr int none = std::numeric_limits<int>::min() / 2;

std::uint64_t bitOf(char32_t letter)
{
    return std::uint64_t{1} << (static_cast<std::uint64_t>(letter) % 64);
}

bool separates(char32_t c)
{
    return isSpace(c) || isPunctuation(c);
}

/// A word without the quotation marks, commas and the like around it.
std::u32string_view withoutMarks(std::u32string_view word)
{
    while (!word.empty() && separates(word.front())) word.remove_prefix(1);
    while (!word.empty() && separates(word.back())) word.remove_suffix(1);
    return word;
}

/// Earlier in the text, and in a shorter text, is better.
int nearness(std::size_t at, const std::u32string& text)
{
    return -static_cast<int>(std::min<std::size_t>(at, 60))
           - static_cast<int>(std::min<std::size_t>(text.size(), 200) / 4);
}

/// The best place where the word stands as it is.
std::optional<int> wholeScore(std::u32string_view word, const SearchText& text, Fit fit)
{
    const std::u32string& letters = text.letters();
    std::optional<int> best;
    for (std::size_t at = letters.find(word); at != std::u32string::npos; at = letters.find(word, at + 1)) {
        const bool starts = text.startsWord(at);
        if (starts) return (at == 0 ? atTextStart : atWordStart) + nearness(at, letters);
        if (!best && fit == Fit::fuzzy) best = insideWord + nearness(at, letters);
    }
    return best;
}

/// The best way to find the letters of the word one after the other.
std::optional<int> scatteredScore(std::u32string_view word, const SearchText& text)
{
    const std::u32string_view letters = std::u32string_view(text.letters()).substr(0, mostScattered);
    std::vector<int> before(letters.size(), none); ///< Best score with the letter before at this place.
    std::vector<int> now(letters.size(), none);
    for (std::size_t i = 0; i < word.size(); ++i) {
        int bestBefore = i == 0 ? 0 : none; // of all places further left
        for (std::size_t at = 0; at < letters.size(); ++at) {
            now[at] = none;
            if (letters[at] == word[i] && (i == 0 || bestBefore > none)) {
                const int bonus = text.startsWord(at) ? letterStartsWord : 0;
                now[at] = bestBefore + perLetter + bonus;
                if (i > 0 && at > 0 && before[at - 1] > none)
                    now[at] = std::max(now[at], before[at - 1] + perLetter + std::max(bonus, letterFollows));
            }
            if (i > 0) bestBefore = std::max(bestBefore, before[at]);
        }
        std::swap(before, now);
    }
    const int best = before.empty() ? none : *std::ranges::max_element(before);
    if (best == none) return std::nullopt;
    // Letters thrown over a long text by chance are no match.
    const int least = static_cast<int>(word.size()) * (perLetter + letterFollows * 2 / 3);
    if (best < least) return std::nullopt;
    return std::min(best, insideWord - 100) + nearness(0, text.letters());
}

} // namespace

SearchText::SearchText(std::string_view text)
{
    m_letters.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const auto byte = static_cast<unsigned char>(text[at]);
        char32_t letter = byte;
        if (byte >= 0x80) letter = smallLetter(nextCodePoint(text, at));
        else ++at; // most letters are of ASCII: no tables for them
        if (byte >= 'A' && byte <= 'Z') letter += U'a' - U'A';
        m_letters.push_back(letter);
        m_mask |= bitOf(letter);
    }
}

bool SearchText::startsWord(std::size_t at) const
{
    return !separates(m_letters[at]) && (at == 0 || separates(m_letters[at - 1]));
}

std::optional<int> matchScore(const SearchText& typed, const SearchText& text, Fit fit)
{
    const std::u32string_view all = std::u32string_view(typed.letters()).substr(0, mostTyped);
    int sum = 0;
    for (std::size_t at = 0; at < all.size();) {
        std::size_t end = at;
        while (end < all.size() && !isSpace(all[end])) ++end;
        const std::u32string_view word = withoutMarks(all.substr(at, end - at));
        at = end + 1;
        if (word.empty()) continue;
        std::uint64_t mask = 0;
        for (const char32_t letter : word) mask |= bitOf(letter);
        if ((mask & ~text.mask()) != 0) return std::nullopt;
        std::optional<int> score = wholeScore(word, text, fit);
        if (!score && fit == Fit::fuzzy && word.size() > 1) score = scatteredScore(word, text);
        if (!score) return std::nullopt;
        sum += *score;
    }
    return sum;
}

} // namespace cadre
