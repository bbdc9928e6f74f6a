// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/rule.hpp"

#include <string>

namespace cadre::cli {

/// The page of one rule in Markdown, with the severity and the numbers that `set` gives it: what it looks at, why it
/// matters, how to repair it, its numbers with their sources, and an example. `heading` is how deep the page's title
/// stands: 1 for a page of its own.
[[nodiscard]] std::string rulePage(const Rule& rule, const RuleSet& set, int heading);
/// The page that lists all rules by family, each linked to its page.
[[nodiscard]] std::string ruleIndex();

} // namespace cadre::cli
