// SPDX-License-Identifier: Apache-2.0
#include "review/editdistance.hpp"

#include <algorithm>

namespace cadre {

namespace {

constexpr std::size_t width = 64;

} // namespace

EditDistance::EditDistance(std::u32string_view text)
    : m_length(text.size()), m_blocks((text.size() + width - 1) / width)
{
    for (const char32_t c : text) {
        if (c >= m_ascii.size()) m_others += c;
        else if (m_ascii[c] == 0) m_ascii[c] = static_cast<std::uint8_t>(++m_asciiCount);
    }
    std::ranges::sort(m_others);
    m_others.erase(std::ranges::unique(m_others).begin(), m_others.end());
    m_places.resize((1 + m_asciiCount + m_others.size()) * m_blocks);
    for (std::size_t i = 0; i < text.size(); ++i)
        m_places[letter(text[i]) * m_blocks + i / width] |= Bits{1} << i % width;
}

/// The number of a character; 0 for those that the text does not have.
std::size_t EditDistance::letter(char32_t c) const
{
    if (c < m_ascii.size()) return m_ascii[c];
    const auto found = std::ranges::lower_bound(m_others, c);
    if (found == m_others.end() || *found != c) return 0;
    return 1 + m_asciiCount + static_cast<std::size_t>(found - m_others.begin());
}

std::size_t EditDistance::to(std::u32string_view other, std::size_t most)
{
    if (m_length == 0 || other.empty()) return std::max(m_length, other.size());
    m_column.assign(m_blocks, {});
    const Bits lastRow = Bits{1} << (m_length - 1) % width;
    std::size_t distance = m_length;
    for (std::size_t at = 0; at < other.size(); ++at) {
        const Bits* places = &m_places[letter(other[at]) * m_blocks];
        // How the row above a block changes from the last column to this one; the first row rises by one each time.
        bool rose = true;
        bool fell = false;
        for (std::size_t i = 0; i < m_blocks; ++i) {
            auto& [rises, falls] = m_column[i];
            const Bits same = places[i] | Bits{fell};
            const Bits vertical = places[i] | falls;
            const Bits diagonal = (((same & rises) + rises) ^ rises) | same;
            Bits rising = falls | ~(diagonal | rises);
            Bits falling = rises & diagonal;
            const Bits bottom = i + 1 == m_blocks ? lastRow : Bits{1} << (width - 1);
            const bool bottomRose = (rising & bottom) != 0;
            const bool bottomFell = (falling & bottom) != 0;
            rising = rising << 1U | Bits{rose};
            falling = falling << 1U | Bits{fell};
            rises = falling | ~(vertical | rising);
            falls = rising & vertical;
            rose = bottomRose;
            fell = bottomFell;
        }
        distance += rose ? 1 : 0;
        distance -= fell ? 1 : 0;
        const std::size_t rest = other.size() - at - 1; // each column can lower the distance by one
        if (distance > most + rest) return most + 1;
    }
    return distance;
}

} // namespace cadre
