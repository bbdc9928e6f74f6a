// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace cadre {

/// A text made ready to be searched: in small letters, with the places where words begin.
class SearchText {
public:
    SearchText() = default;
    explicit SearchText(std::string_view text);

    [[nodiscard]] const std::u32string& letters() const { return m_letters; }
    [[nodiscard]] bool startsWord(std::size_t at) const;
    /// Which letters occur: a quick "can't match".
    [[nodiscard]] std::uint64_t mask() const { return m_mask; }

private:
    std::u32string m_letters;
    std::uint64_t m_mask = 0;
};

/// How close the fit has to be.
enum class Fit {
    fuzzy, ///< The letters in their order, with others between them.
    words, ///< As it is, at the beginning of a word.
};

/// How well what somebody typed fits a text; the higher, the better. Nothing if it does not fit. Each word typed has to
/// fit, in any order. Best is the beginning of the text, then of a word, then anywhere in a word, then letters
/// scattered over the text, beginnings of words preferred.
[[nodiscard]] std::optional<int> matchScore(const SearchText& typed, const SearchText& text, Fit fit = Fit::fuzzy);

} // namespace cadre
