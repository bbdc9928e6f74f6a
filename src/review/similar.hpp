// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/searcheffort.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace cadre {

// How alike two texts are, 0 to 1, is told in two ways. By their characters (their similarity): 1 minus the edit
// distance divided by the longer length, both in code points. By their words (their word share): the words in both
// divided by the words in either, each counted once.

/// The most edits between two texts that are this similar or more, if the longer one has this length.
[[nodiscard]] std::size_t mostEdits(std::size_t length, double leastSimilarity);

/// How often each letter occurs in a text. Different letters may share a count, and a count ends at 255: both only make
/// texts look closer than they are.
class LetterCounts {
public:
    void add(char32_t c)
    {
        std::uint8_t& count = m_counts[c % m_counts.size()];
        if (count == 255) return;
        ++count;
        ++m_sum;
    }
    /// Adds the letters and digits of ASCII in a text, capitals as small letters, and leaves out all else.
    void addAscii(std::string_view text);
    /// No fewer edits make one text out of the other: an edit takes one letter at most and brings one at most.
    [[nodiscard]] std::size_t leastEdits(const LetterCounts& other) const;

private:
    std::array<std::uint8_t, 32> m_counts{};
    int m_sum = 0; ///< Of the counts.
};

/// A text to be held against others, which must outlive it.
class ComparedText {
public:
    explicit ComparedText(std::u32string_view text);

    [[nodiscard]] std::u32string_view text() const { return m_text; }
    /// Whether the edit distance can be as low as `most`, as far as the lengths and the letters tell. A text of more
    /// than 10,000 characters is no name and no behaviour any more: it is close to none.
    [[nodiscard]] bool canBeWithin(const ComparedText& other, std::size_t most) const;
    /// Whether the text is short enough to be close to another one.
    [[nodiscard]] bool isComparable() const;

private:
    std::u32string_view m_text;
    LetterCounts m_letters;
};

/// Whether two texts are equal or their similarity is at least `least`.
[[nodiscard]] bool areAlike(const ComparedText& a, const ComparedText& b, double least, SearchEffort& effort);

/// From when on two names are alike: one of the two is enough.
struct Alike {
    double similarity = 1; ///< At least so similar by their characters,
    double wordShare = 1;  ///< or by their words.

    bool operator==(const Alike&) const = default;
};

/// Two places in a list; `first` is before `second`.
struct AlikePair {
    std::size_t first;
    std::size_t second;

    auto operator<=>(const AlikePair&) const = default;
};

/// The pairs of a list that are alike, by the second place and then by the first: exactly those that comparing each
/// with each would find, if they are no more than `most`. If they are, not all pairs are there, but each text that is
/// like another one is in some, and there are never many more pairs than texts. Empty texts are like nothing.
[[nodiscard]] std::vector<AlikePair> alikePairs(const std::vector<std::u32string>& texts, const Alike& least,
                                                std::size_t most);

} // namespace cadre
