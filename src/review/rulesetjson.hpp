// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/ruleset.hpp"

#include <string_view>

namespace cadre {

/// Reads an organisation's rule set:
///
///     {"format": "cadre-rules", "version": 1, "name": "Northgate",
///      "rules": {"SUP-001": {"severity": "warning", "parameters": {"highStretch": 3}},
///                "WRK-002": {"severity": "off"}}}
///
/// Rules that are not named are as in the catalogue. Rules and parameters that Cadre does not know are passed over,
/// so that a set of a newer version can be read. Throws FileError for bad syntax, another format or a newer version,
/// a severity that does not exist and a parameter out of its range.
[[nodiscard]] RuleSet readRuleSet(std::string_view json);

} // namespace cadre
