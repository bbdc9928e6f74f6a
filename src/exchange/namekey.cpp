// SPDX-License-Identifier: Apache-2.0
#include "exchange/namekey.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace cadre {

namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Letters and digits; every byte of a letter beyond ASCII counts as part of a word.
bool isWordByte(char c)
{
    const char l = lower(c);
    return (l >= 'a' && l <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

bool isSmallWord(std::string_view word)
{
    static constexpr std::array<std::string_view, 10> small = {"a",  "an", "and", "by", "for",
                                                               "in", "of", "the", "to", "with"};
    return std::find(small.begin(), small.end(), word) != small.end();
}

} // namespace

std::string nameKey(std::string_view name)
{
    constexpr std::size_t shortestPlural = 4;
    std::set<std::string> words;
    std::string word;
    const auto end = [&] {
        if (word.size() >= shortestPlural && word.ends_with('s') && !word.ends_with("ss")) word.pop_back();
        if (!word.empty() && !isSmallWord(word)) words.insert(word);
        word.clear();
    };
    for (const char c : name) {
        if (isWordByte(c)) word += lower(c);
        else end();
    }
    end();
    std::string key;
    for (const std::string& each : words) key += each + " ";
    return key;
}

bool sameButCapitals(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lower(x) == lower(y); });
}

} // namespace cadre
