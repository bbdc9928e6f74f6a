// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/facts.hpp"
#include "review/finding.hpp"
#include "review/ruleset.hpp"

#include <vector>

namespace cadre {

/// Makes the fixes of several findings of one program, which must outlive it unchanged: what they share is worked out
/// once.
class FixMaker {
public:
    FixMaker(const Program& program, RuleSet set);

    /// As cadre::fixesOf().
    [[nodiscard]] std::vector<Fix> fixesOf(const Finding& finding);

private:
    RuleSet m_set;
    Index m_index;
    Facts m_facts;
};

} // namespace cadre
