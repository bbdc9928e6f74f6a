// SPDX-License-Identifier: Apache-2.0
#include "review/alikecompetencies.hpp"

#include "model/words.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace cadre {

namespace {

/// Words that tell no competency from another: the three the catalogue names, their nearest kin and the smallest words
/// between others. The list is short on purpose: with "with" or "through" the meaning can change.
bool isFiller(std::u32string_view word)
{
    static constexpr std::array<std::u32string_view, 10> fillers = {U"a",  U"an",  U"and", U"for",   U"in",
                                                                    U"of", U"the", U"to",  U"skill", U"skills"};
    return std::ranges::find(fillers, word) != fillers.end();
}

/// A name as it is compared. One that consists of fillers keeps them, since they are all it says.
std::u32string comparedName(const std::string& name)
{
    std::u32string words = normalisedCodePoints(name);
    std::size_t kept = 0; // so much of the text are words that are kept
    for (std::size_t at = 0; at < words.size();) {
        const std::size_t end = std::min(words.find(U' ', at), words.size());
        if (!isFiller(std::u32string_view(words).substr(at, end - at))) {
            if (kept > 0) words[kept++] = U' ';
            for (std::size_t i = at; i < end; ++i) words[kept++] = words[i];
        }
        at = end + 1;
    }
    if (kept > 0) words.resize(kept);
    return words;
}

} // namespace

std::vector<AlikePair> alikeCompetencies(const Index& index, const Alike& least)
{
    constexpr std::size_t most = 100;
    std::vector<std::u32string> names;
    names.reserve(index.competencies.size());
    for (const Competency* competency : index.competencies) names.push_back(comparedName(competency->name));
    return alikePairs(names, least, most);
}

} // namespace cadre
