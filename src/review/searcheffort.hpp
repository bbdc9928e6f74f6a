// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

namespace cadre {

/// What one search for texts alike may take, so that a file made to be slow can't hold up the review: two or three
/// seconds. It is enough to hold each of 5,000 names against each other one, which is only done for numbers that count
/// almost anything as alike. When it is used up, only equal texts are found. The steps are counted and not timed, so
/// that the same program always gives the same findings.
class SearchEffort {
public:
    /// Whether so many more steps may be taken. A step is about as much as a nanosecond or two.
    [[nodiscard]] bool take(std::size_t steps)
    {
        m_left = steps > m_left ? 0 : m_left - steps;
        return m_left > 0;
    }

private:
    std::size_t m_left = 1'000'000'000;
};

} // namespace cadre
