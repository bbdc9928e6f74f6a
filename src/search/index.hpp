// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/review.hpp"
#include "search/match.hpp"

#include <string>
#include <vector>

namespace cadre {

/// What can be found.
enum class EntryKind { page, command, record, finding, field };

/// Something to find and to go to.
struct SearchEntry {
    EntryKind kind = EntryKind::record;
    std::string text;       ///< By which it is found.
    std::string detail;     ///< What it is: "Target role", "Duties of “Team Manager”", the keys of a command.
    Place place;            ///< Of a record, a field or a finding.
    std::size_t number = 0; ///< Of a page or command: whatever its maker counts by.
    Severity severity = Severity::advice; ///< Of a finding.
    bool isContent = false;               ///< A longer text, in which only whole beginnings of words are looked for.
};

/// Everything that can be found. Copies what it needs, so that the program may change under it.
class SearchIndex {
public:
    void add(SearchEntry entry);
    [[nodiscard]] const SearchEntry& entry(std::size_t number) const { return m_entries[number]; }
    [[nodiscard]] std::size_t size() const { return m_entries.size(); }

    /// What fits best, the best first, at most so many. Equally good ones stay in the order in which they were added;
    /// nothing typed finds pages and commands.
    [[nodiscard]] std::vector<std::size_t> find(std::string_view typed, std::size_t most) const;

private:
    std::vector<SearchEntry> m_entries;
    std::vector<SearchText> m_texts;
};

/// Adds the records of a program with their texts, and what the review finds.
void addProgram(SearchIndex& index, const Program& program, const Review& review, const Translate& translate = {});

} // namespace cadre
