// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/ruleset.hpp"

#include <string>

namespace cadre::cli {

/// The rule set that a call names: a shipped one by its name, or one in a JSON file. Throws FileError.
[[nodiscard]] RuleSet ruleSetNamed(const std::string& nameOrFile);

} // namespace cadre::cli
