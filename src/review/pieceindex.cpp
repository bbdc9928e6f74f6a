// SPDX-License-Identifier: Apache-2.0
#include "review/pieceindex.hpp"

#include "review/similar.hpp"

#include <bit>

namespace cadre {

namespace {

constexpr std::uint64_t hashBase = 0x100000001B3;         // a digit of it for each character of a piece
constexpr std::uint64_t goldenRatio = 0x9E3779B97F4A7C15; // spreads hashes that are close to each other (Knuth)

} // namespace

PieceIndex::PieceIndex(const std::vector<std::size_t>& lengths, double leastSimilarity)
    : m_leastSimilarity(leastSimilarity), m_seen(lengths.size())
{
    std::size_t pieces = 0;
    for (const std::size_t length : lengths) pieces += mostEdits(length, leastSimilarity) + 1;
    m_slots.resize(std::bit_ceil(2 * pieces + 2));
    m_entries.reserve(pieces);
}

void PieceIndex::hash(std::u32string_view text)
{
    if (m_powers.empty()) m_powers.push_back(1);
    while (m_powers.size() <= text.size()) m_powers.push_back(m_powers.back() * hashBase);
    m_hashes.assign(1, 0);
    for (const char32_t c : text) m_hashes.push_back(m_hashes.back() * hashBase + c + 1);
}

PieceIndex::Places PieceIndex::placesOf(const Length& longer, std::size_t piece, std::size_t length)
{
    const auto begin = static_cast<std::ptrdiff_t>(longer.pieceBegin(piece));
    const auto size = static_cast<std::ptrdiff_t>(longer.pieceBegin(piece + 1)) - begin;
    const auto before = static_cast<std::ptrdiff_t>(piece); // edits at most
    const auto behind = static_cast<std::ptrdiff_t>(longer.mostEdits - piece);
    const auto shorterBy = static_cast<std::ptrdiff_t>(longer.length - length);
    return {.first = std::max({std::ptrdiff_t{0}, begin - before, begin - shorterBy - behind}),
            .last = std::min({static_cast<std::ptrdiff_t>(length) - size, begin + before, begin - shorterBy + behind}),
            .size = static_cast<std::size_t>(size)};
}

PieceIndex::Key PieceIndex::keyOf(const Length& length, std::size_t piece, std::size_t begin, std::size_t size) const
{
    const std::uint64_t characters = m_hashes[begin + size] - m_hashes[begin] * m_powers[size];
    const std::uint64_t key = (characters + length.length * hashBase + piece) * goldenRatio;
    return {static_cast<std::size_t>(key >> 32U) & (m_slots.size() - 1), static_cast<std::uint32_t>(key)};
}

void PieceIndex::add(std::u32string_view text, std::size_t number)
{
    if (m_lengths.empty() || m_lengths.back().length != text.size()) {
        const std::size_t edits = mostEdits(text.size(), m_leastSimilarity);
        m_lengths.push_back({text.size(), edits, 2 * (edits + 1) <= text.size(), {}});
    }
    Length& length = m_lengths.back();
    if (length.mostEdits == 0) return; // no other text is alike
    const auto id = static_cast<std::uint32_t>(number);
    if (!length.isCut) {
        length.texts.push_back(id);
        return;
    }
    for (std::size_t piece = 0; piece <= length.mostEdits; ++piece) {
        const std::size_t begin = length.pieceBegin(piece);
        const Key key = keyOf(length, piece, begin, length.pieceBegin(piece + 1) - begin);
        m_entries.push_back({key.mark, id, m_slots[key.slot]});
        m_slots[key.slot] = static_cast<std::uint32_t>(m_entries.size());
    }
}

} // namespace cadre
