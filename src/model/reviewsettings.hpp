// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/id.hpp"
#include "model/unknown.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace cadre {

/// How much one rule weighs in this program.
struct RuleSeverity {
    std::string rule;     ///< Rule id, such as "MEN-001".
    std::string severity; ///< "error", "warning", "advice" or "off".
    UnknownFields unknown;

    bool operator==(const RuleSeverity&) const = default;
};

/// The number that one rule compares with in this program.
struct RuleParameter {
    std::string rule;
    std::string parameter; ///< "maxMentees"
    double value = 0;
    UnknownFields unknown;

    bool operator==(const RuleParameter&) const = default;
};

/// The rule set this program is reviewed with: a shipped one and what differs from it. A program has at most one;
/// without it the catalogue is in force. It may name rules and parameters of another version of Cadre.
struct ReviewSettings {
    Id<ReviewSettings> id;
    std::int64_t position = 0;
    std::string ruleSet; ///< What the set is called; an organisation's own has its own name. Empty: as `base`.
    std::string base;    ///< The shipped set it builds on: "sketch", "pilot", "sponsor-ready" (also if empty).
    std::vector<RuleSeverity> severities;
    std::vector<RuleParameter> parameters;
    UnknownFields unknown;

    bool operator==(const ReviewSettings&) const = default;
};

} // namespace cadre
