// SPDX-License-Identifier: Apache-2.0
#include "review/prefixfilter.hpp"

#include <algorithm>
#include <bit>
#include <utility>

namespace cadre {

void PrefixFilter::count()
{
    constexpr std::size_t mostNumbers = 1U << 20U;
    const std::size_t numbers = std::min(std::bit_ceil(2 * m_words.size() + 1), mostNumbers);
    m_times.resize(numbers);
    m_last.resize(numbers);
    m_entries.reserve(m_words.size());
    m_seenFrom.resize(m_ends.size());
    for (std::uint32_t& word : m_words) {
        word &= static_cast<std::uint32_t>(numbers - 1);
        ++m_times[word];
    }
}

void PrefixFilter::takeFirst(std::size_t text, std::size_t count)
{
    const auto begin = static_cast<std::ptrdiff_t>(text == 0 ? 0 : m_ends[text - 1]);
    const auto end = static_cast<std::ptrdiff_t>(m_ends[text]);
    m_taken.assign(m_words.begin() + begin, m_words.begin() + end);
    if (count >= m_taken.size()) return;
    std::ranges::sort(m_taken, {}, [&](std::uint32_t word) { return std::pair(m_times[word], word); });
    m_taken.resize(count);
}

} // namespace cadre
