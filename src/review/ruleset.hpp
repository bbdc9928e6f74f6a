// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/finding.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cadre {

/// What a rule set changes of one rule.
struct RuleChange {
    bool off = false;
    std::optional<Severity> severity;
    std::map<std::string, double> parameters;

    bool operator==(const RuleChange&) const = default;
};

/// Which rules are in force, how much they weigh and with which numbers. Says only what differs from the
/// catalogue.
struct RuleSet {
    std::string name = "sponsor-ready";
    std::map<std::string, RuleChange> rules; ///< By rule id.

    bool operator==(const RuleSet&) const = default;
};

/// For a program that goes to its sponsor: the catalogue as it is.
[[nodiscard]] RuleSet sponsorReady();
/// For a program tried with a first group: what keeps it from running is an error, what only makes its
/// results harder to read is advice.
[[nodiscard]] RuleSet pilot();
/// For a first draft: only what makes the draft unreadable is an error; what is merely not there yet is advice.
[[nodiscard]] RuleSet sketch();
/// The sets that come with Cadre, the strictest last.
[[nodiscard]] std::vector<RuleSet> ruleSets();
/// The set of this name, or nothing.
[[nodiscard]] std::optional<RuleSet> findRuleSet(std::string_view name);

} // namespace cadre
