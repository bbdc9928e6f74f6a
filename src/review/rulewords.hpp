// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/rule.hpp"

#include <string>
#include <vector>

namespace cadre {

/// A family of rules: those whose ids begin with its code.
struct RuleFamily {
    const char* code; ///< "MEN"
    const char* name; ///< "Mentors"
};

/// All families in the order of the catalogue.
[[nodiscard]] const std::vector<RuleFamily>& ruleFamilies();
/// The family of a rule. Throws std::logic_error if it has none.
[[nodiscard]] const RuleFamily& familyOf(const Rule& rule);

/// What a rule looks at and when it reports, with the numbers in force in it; empty if its page does not say.
[[nodiscard]] Text whatIn(const RuleSet& set, const Rule& rule);
/// What a rule weighs in a set: "error", "warning", "advice" or "off".
[[nodiscard]] std::string weightIn(const RuleSet& set, const Rule& rule);

} // namespace cadre
