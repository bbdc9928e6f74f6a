// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/ruleset.hpp"

#include <string>
#include <string_view>

namespace cadre {

/// Reads an organisation's rule set:
///
///     {"format": "cadre-rules", "version": 1, "name": "Northgate", "base": "pilot",
///      "rules": {"SUP-001": {"severity": "warning", "parameters": {"highStretch": 3}},
///                "WRK-002": {"severity": "off"}}}
///
/// What it does not name is as in the base, a shipped set ("sponsor-ready" if not said). Rules and parameters that
/// Cadre does not know are kept and named in the set's `problems`, so that a set of a newer version can be read.
/// Throws FileError for bad syntax, another format or a newer version, an unknown base, a severity that does not
/// exist and a parameter out of its range.
[[nodiscard]] RuleSet readRuleSet(std::string_view json);

/// The set as such a file.
[[nodiscard]] std::string writeRuleSet(const RuleSet& set);

} // namespace cadre
