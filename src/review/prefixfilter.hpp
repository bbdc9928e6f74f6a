// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/searcheffort.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <vector>

namespace cadre {

/// A part of a text: a word, or a run of characters.
struct Token {
    std::uint32_t hash = 0;     ///< Should different parts get the same one, more texts are looked at, but none less.
    std::uint16_t position = 0; ///< In the text.
};

/// With which texts a text can share a part: lengths, and the part's positions in both, differ by no more than `apart`.
struct Reach {
    std::uint16_t length = 0;
    std::uint16_t apart = 0;
};

/// Finds texts that share rare parts. If two texts must share many parts to be alike, only a few of each need a look:
/// Put the parts of all texts into one order, whatever it is. If a text has n parts and must share at least s with
/// another, take its first n - s + 1, and all that equal the last of these. Of the two texts, the one whose last taken
/// part comes earlier in the order leaves at most s - 1 parts, so it has taken one of those that both share. The other
/// text has taken that one, too, since it comes before its own last one. The rarest come first in the order, so that
/// few texts meet.
class PrefixFilter {
public:
    /// Adds a text: its parts are those handed over by addToken() before it. All texts are added before any is visited.
    void addText(Reach reach);
    void addToken(Token token) { m_tokens.push_back(token); }
    /// Counts the parts. Call it once, when all texts are there.
    void count();

    /// Takes the first `count` parts of a text and calls `see` for each text visited before that has taken one of them,
    /// once, until it answers no or the effort is used up. To be called once for each text, in order.
    template <class See> void visit(std::size_t text, std::size_t count, SearchEffort& effort, See see)
    {
        takeFirst(text, count);
        visitTaken(text, effort, see);
        for (const Key key : m_taken)
            m_entries[m_parts[partOf(key)].end++] = {static_cast<std::uint32_t>(text), m_texts[text].reach.length,
                                                     positionOf(key)};
    }

private:
    /// How rare a part is, which it is, and where it stands, in one number that sorts by them in this order.
    using Key = std::uint64_t;

    static std::uint32_t partOf(Key key) { return static_cast<std::uint32_t>(key >> 16U & 0xFFFFU); }
    static std::uint16_t positionOf(Key key) { return static_cast<std::uint16_t>(key & 0xFFFFU); }

    struct Text {
        std::size_t begin = 0; ///< Its tokens.
        std::size_t end = 0;
        Reach reach;
    };
    /// A text that has taken a part.
    struct Entry {
        std::uint32_t text;
        std::uint16_t length;
        std::uint16_t position;
    };
    /// The texts that have taken a part: a piece of the list of entries that has room for all that have the part.
    struct Part {
        std::uint32_t times = 0;
        std::uint32_t begin = 0;
        std::uint32_t end = 0;
    };

    void takeFirst(std::size_t text, std::size_t count);

    static bool canShare(Reach own, int position, const Entry& other)
    {
        // Both at once: which of the two fails can't be foretold, and a processor loses time with each wrong guess.
        return std::max(std::abs(own.length - other.length), std::abs(position - other.position)) <= own.apart;
    }

    template <class See> void visitTaken(std::size_t text, SearchEffort& effort, See& see)
    {
        const Reach own = m_texts[text].reach;
        for (const Key key : m_taken) {
            const Part& part = m_parts[partOf(key)];
            if (!effort.take(part.end - part.begin)) return;
            for (std::size_t at = part.begin; at != part.end; ++at) {
                const Entry& entry = m_entries[at];
                if (!canShare(own, positionOf(key), entry) || m_seenFrom[entry.text] == text) continue;
                m_seenFrom[entry.text] = static_cast<std::uint32_t>(text);
                if (!see(std::size_t{entry.text})) return;
            }
        }
    }

    std::vector<Token> m_tokens; ///< Of all texts; once counted, the number of the part stands for the hash.
    std::vector<Text> m_texts;
    std::vector<Part> m_parts; ///< By their number.
    std::vector<Entry> m_entries;
    std::vector<std::uint32_t> m_seenFrom; ///< For each text the last one it was seen from; the first sees none.
    std::vector<Key> m_taken;              ///< By the text that is being visited.
};

} // namespace cadre
