// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/searcheffort.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace cadre {

/// Finds texts that may be alike by their characters. Cut the longer of two texts that are at most k edits apart into
/// k + 1 pieces, and count the edits from the left, each with the piece it falls into: before the first piece there are
/// 0, behind the last one k at most, so there is a first piece i behind which there are at most i. Before it there are
/// i or more, or the piece before it would have been the first. So there are i before it, none in it, and at most k - i
/// behind it: the other text has the same piece, moved by at most i places, or k - i if counted from the end. Only the
/// texts that have it there need a look, and few have.
class PieceIndex {
public:
    /// An index for texts of these lengths. `leastSimilarity` is how similar texts are that are alike.
    PieceIndex(const std::vector<std::size_t>& lengths, double leastSimilarity);

    /// Calls `see` for each text added before that may be alike, once, until it answers no or the effort is used up. No
    /// text added before may be shorter than this one.
    template <class See> void visit(std::u32string_view text, SearchEffort& effort, See see)
    {
        ++m_visit;
        hash(text);
        for (auto longer = m_lengths.rbegin(); longer != m_lengths.rend(); ++longer) {
            if (longer->length - longer->mostEdits > text.size()) break;
            const bool goOn =
                longer->isCut ? visitPieces(*longer, text.size(), effort, see) : visitAll(longer->texts, effort, see);
            if (!goOn) break;
        }
    }
    /// Adds the text that was visited last, as this number of the list of lengths.
    void add(std::u32string_view text, std::size_t number);

private:
    struct Length {
        std::size_t length = 0;
        std::size_t mostEdits = 0;        ///< Between texts alike, of which the longer one has this length.
        bool isCut = true;                ///< False where pieces would be so short that nearly all texts had one.
        std::vector<std::uint32_t> texts; ///< If they are not cut.

        [[nodiscard]] std::size_t pieceBegin(std::size_t piece) const { return piece * length / (mostEdits + 1); }
    };
    /// Where a piece of a longer text can stand in a shorter one; nowhere if `last` is before `first`.
    struct Places {
        std::ptrdiff_t first = 0;
        std::ptrdiff_t last = -1;
        std::size_t size = 0; ///< Of the piece.
    };
    /// A piece of a text, in a chain of those that share a slot.
    struct Entry {
        std::uint32_t mark; ///< Made of the piece.
        std::uint32_t text;
        std::uint32_t next; ///< One more than the number of the next entry; 0 for none.
    };
    struct Key {
        std::size_t slot = 0;
        std::uint32_t mark = 0;
    };

    void hash(std::u32string_view text);
    [[nodiscard]] static Places placesOf(const Length& longer, std::size_t piece, std::size_t length);
    [[nodiscard]] Key keyOf(const Length& length, std::size_t piece, std::size_t begin, std::size_t size) const;

    template <class See> bool visitOnce(std::uint32_t text, See& see)
    {
        if (m_seen[text] == m_visit) return true;
        m_seen[text] = m_visit;
        return see(std::size_t{text});
    }

    template <class See> bool visitAll(const std::vector<std::uint32_t>& texts, SearchEffort& effort, See& see)
    {
        for (const std::uint32_t text : texts)
            if (!effort.take(1) || !visitOnce(text, see)) return false;
        return true;
    }

    /// Looks in a text for the pieces of all texts of one length.
    template <class See> bool visitPieces(const Length& longer, std::size_t length, SearchEffort& effort, See& see)
    {
        for (std::size_t piece = 0; piece <= longer.mostEdits; ++piece) {
            const Places places = placesOf(longer, piece, length);
            for (std::ptrdiff_t at = places.first; at <= places.last; ++at)
                if (!visitPiece(keyOf(longer, piece, static_cast<std::size_t>(at), places.size), effort, see))
                    return false;
        }
        return true;
    }

    template <class See> bool visitPiece(Key key, SearchEffort& effort, See& see)
    {
        if (!effort.take(1)) return false;
        for (std::uint32_t at = m_slots[key.slot]; at != 0; at = m_entries[at - 1].next) {
            const Entry& entry = m_entries[at - 1];
            if (!effort.take(1) || (entry.mark == key.mark && !visitOnce(entry.text, see))) return false;
        }
        return true;
    }

    double m_leastSimilarity;
    std::vector<Length> m_lengths;      ///< Those of the texts added so far, the longest first.
    std::vector<std::uint32_t> m_slots; ///< One more than the number of the first entry; 0 for none.
    std::vector<Entry> m_entries;
    std::vector<std::uint32_t> m_seen; ///< For each text the visit that saw it last.
    std::uint32_t m_visit = 0;
    std::vector<std::uint64_t> m_hashes; ///< Of the beginnings of the text that is being visited.
    std::vector<std::uint64_t> m_powers; ///< Of the base of these hashes.
};

} // namespace cadre
