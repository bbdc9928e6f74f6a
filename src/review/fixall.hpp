// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/review.hpp"

#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace cadre {

/// A fix that was made.
struct MadeFix {
    std::string rule;
    Text finding; ///< What was wrong.
    Text label;   ///< What was done.
};

/// What became of a program after several fixes.
struct FixRun {
    Program program;
    std::vector<MadeFix> made;
    std::vector<Finding> left; ///< Findings that were to be fixed and still are there, with the fixes they offer.
    int rounds = 0;            ///< How often the program was reviewed again.
};

/// Which of a finding's fixes to make; null to leave the finding alone.
using ChooseFix = std::function<const Fix*(const Finding&)>;

/// The first fix that is a concrete change and needs no person.
[[nodiscard]] const Fix* unaskedFix(const Finding& finding);

/// Makes the chosen fixes of all findings that `isMeant` means, and reviews again, since a fix may bring or end other
/// findings; at most ten rounds. A fix that leaves its finding or brings a new error is not made.
/// Asked to stop it ends soon, with what is made by then.
[[nodiscard]] FixRun fixAll(Program program, const RuleSet& set, const std::function<bool(const Finding&)>& isMeant,
                            const ChooseFix& choose = unaskedFix, const std::stop_token& stopping = {});

} // namespace cadre
