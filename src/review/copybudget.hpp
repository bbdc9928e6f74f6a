// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

namespace cadre {

/// An edit holds a record before and after it. Where very many findings would each change the same long record, only
/// the first get the edit and the others the way to the place, so that fixes stay in proportion to the program.
class CopyBudget {
public:
    /// Whether there is room to copy a record with so many entries in its lists; takes it if so.
    [[nodiscard]] bool take(std::size_t entries)
    {
        if (entries > m_left) return false;
        m_left -= entries;
        return true;
    }

private:
    std::size_t m_left = 100'000;
};

} // namespace cadre
