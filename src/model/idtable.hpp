// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace cadre {

/// Numbers the ids of one type of record. A flat table without a copy of the ids: most look-ups of a review are here,
/// and it stays small enough for the processor's caches. The ids must outlive it unchanged.
class IdTable {
public:
    static constexpr std::uint32_t none = UINT32_MAX;

    /// Empties the table and makes room for so many ids; there may be more.
    void reset(std::size_t expected);
    /// Numbers an id. One that is known keeps its number. Returns the number it has now.
    std::uint32_t add(const std::string& id, std::uint32_t number);
    /// Its number, or `none`.
    [[nodiscard]] std::uint32_t find(const std::string& id) const;

private:
    struct Slot {
        const std::string* id = nullptr;
        std::uint32_t hash = 0; ///< A part of it, to compare few texts.
        std::uint32_t number = none;
    };

    /// Where it is, or where it would be.
    [[nodiscard]] std::size_t placeOf(const std::string& id, std::size_t hash) const;
    void grow();

    std::vector<Slot> m_slots; ///< A power of two, at least half of them free.
    std::size_t m_used = 0;
};

} // namespace cadre
