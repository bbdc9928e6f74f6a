// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/rule.hpp"

#include <cstddef>
#include <optional>
#include <set>

namespace cadre {

/// Tries changes whose effects spread (work that moves, work that counts as something else) by reviewing the program
/// as it would be.
class Trial {
public:
    explicit Trial(const Check& check) : m_check(check) {}

    /// Whether another change can be tried. In a large program with very many findings only the first of them get
    /// fixes that have to be tried, so that fixes stay in proportion to the program.
    [[nodiscard]] bool isOpen() const { return m_left > 0; }
    /// Whether the change leaves the finding gone and brings no new error. False once nothing can be tried.
    [[nodiscard]] bool works(const Finding& finding, const Edit& edit);

private:
    const Check& m_check;
    std::optional<Program> m_program; ///< Each change is made to it and taken back.
    std::set<FindingKey> m_errors;    ///< That it has already.
    std::int64_t m_left = 100'000;    ///< Records that may still be reviewed.
};

/// Offers a change if it works.
void offerTried(Trial& trial, Finding& finding, Text label, Edit edit);
/// The same for a change that only people can decide.
void offerTriedDecision(Trial& trial, Finding& finding, Text label, Edit edit);

} // namespace cadre
