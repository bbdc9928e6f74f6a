// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/searcheffort.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace cadre {

/// Finds texts that share rare words. If two texts must share many words to be alike, only a few of each need a look:
/// Put all words into one order, whatever it is. If a text has n words and must share at least s with another, take its
/// first n - s + 1. Of the two texts, the one whose last taken word comes earlier in the order leaves s - 1 words, so
/// it has taken one of those that both share. The other text has taken that one, too, since it comes no later than its
/// own last one. The rarest come first in the order, so that few texts meet.
///
/// Words are known by a number made of them. Should different ones get the same number, more texts are looked at, but
/// none less.
class PrefixFilter {
public:
    /// Adds a word of the next text, each once.
    void addWord(std::size_t hash) { m_words.push_back(static_cast<std::uint32_t>(hash)); }
    /// Ends a text.
    void endText() { m_ends.push_back(m_words.size()); }
    /// Counts the words. To be called once, when all texts are there.
    void count();

    /// Takes the first `count` words of a text and calls `see` for each text visited before that has taken one of them,
    /// once, until it answers no or the effort is used up. To be called once for each text.
    template <class See> void visit(std::size_t text, std::size_t count, SearchEffort& effort, See see)
    {
        takeFirst(text, count);
        visitTaken(text, effort, see);
        for (const std::uint32_t word : m_taken) {
            m_entries.push_back({static_cast<std::uint32_t>(text), m_last[word]});
            m_last[word] = static_cast<std::uint32_t>(m_entries.size());
        }
    }

private:
    /// A text that has taken a word.
    struct Entry {
        std::uint32_t text;
        std::uint32_t previous; ///< One more than the number of the same word's entry before; 0 for none.
    };

    void takeFirst(std::size_t text, std::size_t count);

    template <class See> void visitTaken(std::size_t text, SearchEffort& effort, See& see)
    {
        const auto visitor = static_cast<std::uint32_t>(text + 1);
        for (const std::uint32_t word : m_taken) {
            for (std::uint32_t at = m_last[word]; at != 0; at = m_entries[at - 1].previous) {
                const std::uint32_t other = m_entries[at - 1].text;
                if (!effort.take(1)) return;
                if (m_seenFrom[other] == visitor) continue;
                m_seenFrom[other] = visitor;
                if (!see(std::size_t{other})) return;
            }
        }
    }

    std::vector<std::uint32_t> m_words; ///< Of all texts; once counted, a word that may stand for several.
    std::vector<std::size_t> m_ends;    ///< Of each text among the words.
    std::vector<std::uint32_t> m_times; ///< How often each word occurs.
    std::vector<std::uint32_t> m_last;  ///< One more than the number of a word's last entry; 0 for none.
    std::vector<Entry> m_entries;
    std::vector<std::uint32_t> m_seenFrom; ///< For each text one more than the number of the last that saw it.
    std::vector<std::uint32_t> m_taken;    ///< By the text that is being visited.
};

} // namespace cadre
