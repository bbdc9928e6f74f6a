// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "edit/history.hpp"
#include "review/rule.hpp"

#include <string>

namespace cadre {

// What people do to the rules a program is reviewed with, each as a Step. A step that would change nothing has an
// empty edit. A program whose rules are the default ones again keeps no record of them.

/// Makes a rule weigh "error", "warning" or "advice", or turns it "off".
[[nodiscard]] Step changeWeight(const Program& program, const Rule& rule, const std::string& weight);
/// Gives a rule's parameter a number. One out of its range changes nothing. Steps on the same number join.
[[nodiscard]] Step changeNumber(const Program& program, const Rule& rule, const Parameter& parameter, double value);
/// Gives up all the program says of a rule: it is as in the shipped set.
[[nodiscard]] Step backToUsual(const Program& program, const Rule& rule);
/// Puts a set in the place of the program's rules.
[[nodiscard]] Step useRuleSet(const Program& program, const RuleSet& set);
/// Gives the set its own name; an empty one takes it back to that of the shipped set. Steps join.
[[nodiscard]] Step renameRuleSet(const Program& program, const std::string& name);
/// Takes out what can't be followed (RuleSet::problems).
[[nodiscard]] Step dropProblems(const Program& program);

/// The shipped set that a set builds on; the default one where it names none that is known.
[[nodiscard]] const RuleSet& shippedBase(const RuleSet& set);
/// Whether a set gives a rule another weight or another number than its base does.
[[nodiscard]] bool isChanged(const RuleSet& set, const Rule& rule);
/// How many changes the program keeps that another set would put an end to.
[[nodiscard]] std::size_t keptChanges(const Program& program);

} // namespace cadre
