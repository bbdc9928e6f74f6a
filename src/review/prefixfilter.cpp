// SPDX-License-Identifier: Apache-2.0
#include "review/prefixfilter.hpp"

#include <algorithm>
#include <bit>

namespace cadre {

PrefixFilter::PrefixFilter(std::vector<Tokens> texts) : m_texts(std::move(texts)), m_seenFrom(m_texts.size())
{
    constexpr std::size_t mostNumbers = 1U << 16U;
    constexpr std::uint32_t golden = 2'654'435'769; // spreads numbers that are close to each other (Knuth)
    std::size_t count = 0;
    for (const Tokens& text : m_texts) count += text.list.size();
    const std::size_t numbers = std::min(std::bit_ceil(count + 1), mostNumbers);
    m_taken.resize(numbers);
    m_entries.resize(count);
    for (Tokens& text : m_texts) {
        for (Token& token : text.list) {
            token.number = (token.number * golden >> 16U) & static_cast<std::uint32_t>(numbers - 1);
            ++m_taken[token.number].room;
        }
    }
    std::size_t begin = 0;
    for (Taken& taken : m_taken) {
        taken.begin = taken.end = begin;
        begin += taken.room;
    }
}

void PrefixFilter::takeFirst(std::vector<Token>& list, std::size_t count) const
{
    if (count >= list.size()) return;
    const auto rank = [&](const Token& token) { return std::pair(m_taken[token.number].room, token.number); };
    const auto rest = list.begin() + static_cast<std::ptrdiff_t>(count);
    std::ranges::nth_element(list, rest, {}, rank);
    if (rest == list.begin()) {
        list.clear();
        return;
    }
    const std::uint32_t last = std::ranges::max_element(list.begin(), rest, {}, rank)->number;
    list.erase(std::partition(rest, list.end(), [last](const Token& token) { return token.number == last; }),
               list.end());
}

void PrefixFilter::add(std::size_t text)
{
    const Tokens& own = m_texts[text];
    for (const Token& token : own.list)
        m_entries[m_taken[token.number].end++] = {static_cast<std::uint32_t>(text), own.length, own.mostEdits,
                                                  token.position};
}

} // namespace cadre
