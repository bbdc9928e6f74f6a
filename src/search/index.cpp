// SPDX-License-Identifier: Apache-2.0
#include "search/index.hpp"

#include <algorithm>

namespace cadre {

namespace {

/// Of things with nearly the same text, people mean the page or record rather than a text in it.
int weightOf(const SearchEntry& entry)
{
    switch (entry.kind) {
    case EntryKind::page:
        return 60;
    case EntryKind::command:
        return 40;
    case EntryKind::record:
        return 50;
    case EntryKind::field:
        return entry.isContent ? -250 : 20;
    case EntryKind::finding:
        break;
    }
    return -100;
}

} // namespace

void SearchIndex::add(SearchEntry entry)
{
    m_texts.emplace_back(entry.text);
    m_entries.push_back(std::move(entry));
}

std::vector<std::size_t> SearchIndex::find(std::string_view typed, std::size_t most) const
{
    const SearchText needle(typed);
    const bool isBlank = std::ranges::all_of(typed, [](char c) { return c == ' '; });
    std::vector<std::pair<int, std::size_t>> found; // the score, negative, so that the best is first
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const SearchEntry& entry = m_entries[i];
        if (isBlank) {
            if (entry.kind == EntryKind::page || entry.kind == EntryKind::command) found.emplace_back(0, i);
            continue;
        }
        if (const auto score = matchScore(needle, m_texts[i], entry.isContent ? Fit::words : Fit::fuzzy))
            found.emplace_back(-(*score + weightOf(entry)), i);
    }
    const std::size_t count = std::min(most, found.size());
    std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(count), found.end());
    std::vector<std::size_t> numbers;
    for (std::size_t i = 0; i < count; ++i) numbers.push_back(found[i].second);
    return numbers;
}

} // namespace cadre
