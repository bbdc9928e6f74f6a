// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace cadre {

/// A text made ready to be held against many others. The edit distance of two texts is the least number of characters
/// (code points) to insert, delete or replace that makes one out of the other. Worked out with Myers' bit vectors in
/// the form that Hyyrö gave them: 64 characters of this text in one step.
class EditDistance {
public:
    explicit EditDistance(std::u32string_view text);

    /// The distance to another text; some number above `most` where it is more than that.
    [[nodiscard]] std::size_t to(std::u32string_view other, std::size_t most);
    /// How many steps that takes at worst.
    [[nodiscard]] std::size_t stepsTo(std::u32string_view other) const { return other.size() * m_blocks; }

private:
    using Bits = std::uint64_t;

    /// A part of one column of the table of distances between all beginnings of both texts, kept as differences from
    /// row to row: where the distance rises by one and where it falls by one.
    struct Block {
        Bits rises = ~Bits{0};
        Bits falls = 0;
    };

    [[nodiscard]] std::size_t letter(char32_t c) const;

    std::size_t m_length;
    std::size_t m_blocks;                    ///< Of 64 characters.
    std::u32string m_others;                 ///< Characters of the text beyond ASCII, sorted.
    std::array<std::uint8_t, 128> m_ascii{}; ///< The number of each ASCII character in the text; 0 for none.
    std::size_t m_asciiCount = 0;
    std::vector<Bits> m_places; ///< For each letter number and block: where the letter stands.
    std::vector<Block> m_column;
};

} // namespace cadre
