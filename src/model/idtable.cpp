// SPDX-License-Identifier: Apache-2.0
#include "model/idtable.hpp"

#include <bit>
#include <functional>
#include <utility>

namespace cadre {

void IdTable::reset(std::size_t expected)
{
    m_slots.assign(std::bit_ceil(2 * expected + 2), {});
    m_used = 0;
}

std::size_t IdTable::placeOf(const std::string& id, std::size_t hash) const
{
    const std::size_t last = m_slots.size() - 1;
    const auto part = static_cast<std::uint32_t>(hash);
    for (std::size_t at = hash & last;; at = (at + 1) & last) {
        const Slot& slot = m_slots[at];
        if (!slot.id || (slot.hash == part && *slot.id == id)) return at;
    }
}

std::uint32_t IdTable::add(const std::string& id, std::uint32_t number)
{
    if (2 * m_used >= m_slots.size()) grow();
    const std::size_t hash = std::hash<std::string>{}(id);
    Slot& slot = m_slots[placeOf(id, hash)];
    if (slot.id) return slot.number;
    slot = {&id, static_cast<std::uint32_t>(hash), number};
    ++m_used;
    return number;
}

std::uint32_t IdTable::find(const std::string& id) const
{
    return m_slots.empty() ? none : m_slots[placeOf(id, std::hash<std::string>{}(id))].number;
}

void IdTable::grow()
{
    const std::vector<Slot> before =
        std::exchange(m_slots, std::vector<Slot>(m_slots.empty() ? 2 : 2 * m_slots.size()));
    m_used = 0;
    for (const Slot& slot : before)
        if (slot.id) add(*slot.id, slot.number);
}

} // namespace cadre
