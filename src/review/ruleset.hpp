// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/finding.hpp"

#include <map>
#include <optional>
#include <string>

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

} // namespace cadre
