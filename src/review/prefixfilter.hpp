// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/searcheffort.hpp"

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace cadre {

/// A part of a text: a word, or a run of characters. Known by a number made of it; should different parts get the same
/// number, more texts are looked at, but none less.
struct Token {
    std::uint32_t number = 0;
    std::uint32_t position = 0;
};

/// The parts of one text. It may share a part with another text only if their lengths, and the part's positions in
/// both, differ by no more than the edits that the longer text allows.
struct Tokens {
    std::uint32_t length = 0;
    std::uint32_t mostEdits = 0;
    std::vector<Token> list;
};

/// Finds texts that share rare parts. If two texts must share many parts to be alike, only a few of each need a look:
/// Put the parts of all texts into one order, whatever it is. If a text has n parts and must share at least s with
/// another, take its first n - s + 1, and all that equal the last of these. Of the two texts, the one whose last taken
/// part comes earlier in the order leaves at most s - 1 parts, so it has taken one of those that both share. The other
/// text has taken that one, too, since it comes before its own last one. The rarest come first in the order, so that
/// few texts meet.
class PrefixFilter {
public:
    explicit PrefixFilter(std::vector<Tokens> texts);

    /// Takes the first `count` parts of a text and calls `see` for each text added before that has taken one of them,
    /// once, until it answers no or the effort is used up. Then adds this text. To be called once for each text, in
    /// order.
    template <class See> void visitAndAdd(std::size_t text, std::size_t count, SearchEffort& effort, See see)
    {
        takeFirst(m_texts[text].list, count);
        visit(text, effort, see);
        add(text);
    }

private:
    struct Entry {
        std::uint32_t text;
        std::uint32_t length;
        std::uint32_t mostEdits;
        std::uint32_t position;
    };
    /// The texts that have taken a part: a piece of the list of entries that has room for all that have it.
    struct Taken {
        std::size_t room = 0;
        std::size_t begin = 0;
        std::size_t end = 0;
    };

    void takeFirst(std::vector<Token>& list, std::size_t count) const;
    void add(std::size_t text);

    /// Whether the part can be the same in both texts.
    static bool canShare(const Tokens& own, const Token& token, const Entry& other)
    {
        const auto apart = [](std::uint32_t a, std::uint32_t b) { return a > b ? a - b : b - a; };
        const std::uint32_t most = other.length > own.length ? other.mostEdits : own.mostEdits;
        return apart(own.length, other.length) <= most && apart(token.position, other.position) <= most;
    }

    template <class See> void visit(std::size_t text, SearchEffort& effort, See& see)
    {
        const Tokens& own = m_texts[text];
        for (const Token& token : own.list) {
            const Taken& taken = m_taken[token.number];
            if (!effort.take(taken.end - taken.begin)) return;
            for (std::size_t at = taken.begin; at != taken.end; ++at) {
                const Entry& entry = m_entries[at];
                if (!canShare(own, token, entry) || m_seenFrom[entry.text] == text) continue;
                m_seenFrom[entry.text] = static_cast<std::uint32_t>(text);
                if (!see(std::size_t{entry.text})) return;
            }
        }
    }

    std::vector<Tokens> m_texts;
    std::vector<Taken> m_taken; ///< By the number of the part.
    std::vector<Entry> m_entries;
    std::vector<std::uint32_t> m_seenFrom; ///< For each text the last one it was seen from; the first sees none.
};

} // namespace cadre
