// SPDX-License-Identifier: Apache-2.0
#include "review/prefixfilter.hpp"

#include <algorithm>
#include <bit>

namespace cadre {

void PrefixFilter::addText(Reach reach)
{
    m_texts.push_back({m_texts.empty() ? 0 : m_texts.back().end, m_tokens.size(), reach});
}

void PrefixFilter::count()
{
    constexpr std::size_t mostParts = 1U << 14U;    // few enough to stay close to the processor
    constexpr std::uint32_t golden = 2'654'435'769; // spreads hashes that are close to each other (Knuth)
    const std::size_t parts = std::min(std::bit_ceil(m_tokens.size() + 1), mostParts);
    m_parts.resize(parts);
    for (Token& token : m_tokens) {
        token.hash = (token.hash * golden >> 16U) & static_cast<std::uint32_t>(parts - 1);
        ++m_parts[token.hash].times;
    }
    std::uint32_t begin = 0;
    for (Part& part : m_parts) {
        part.begin = part.end = begin;
        begin += part.times;
    }
    m_entries.resize(m_tokens.size());
    m_seenFrom.resize(m_texts.size());
}

void PrefixFilter::takeFirst(std::size_t text, std::size_t count)
{
    m_taken.clear();
    if (count == 0) return;
    for (std::size_t i = m_texts[text].begin; i != m_texts[text].end; ++i) {
        const Token& token = m_tokens[i];
        m_taken.push_back(Key{m_parts[token.hash].times} << 32U | Key{token.hash} << 16U | token.position);
    }
    // The rarest also are looked at first: where one text alike is enough, it is found soon.
    std::ranges::sort(m_taken);
    if (count >= m_taken.size()) return;
    const std::uint32_t last = partOf(m_taken[count - 1]);
    while (count < m_taken.size() && partOf(m_taken[count]) == last) ++count;
    m_taken.resize(count);
}

} // namespace cadre
