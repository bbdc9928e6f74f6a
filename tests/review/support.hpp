// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/program.hpp"
#include "review/review.hpp"

#include <set>
#include <string>

namespace cadre::testing {

/// A program of resources/programs; the twelve months of "Emerging Leaders", which no rule reports on, if not said.
[[nodiscard]] Program sample(const std::string& file = "emerging-leaders-12.json");

/// The record with this id, which must be there.
template <class T> [[nodiscard]] T& at(Table<T>& table, const char* id)
{
    return table.at(Id<T>{id});
}

template <class T> void erase(Table<T>& table, std::initializer_list<const char*> ids)
{
    for (const char* id : ids) table.erase(Id<T>{id});
}

using Rules = std::set<std::string>;

/// The rules with an open finding.
[[nodiscard]] Rules rulesOf(const Review& review);
/// Checks that exactly these rules report, and that what they offer keeps its promise: an
/// edit fits, leaves its finding gone and brings no new error.
void expectRules(const Program& program, const Rules& expected, const RuleSet& set = {});
/// The only finding of this rule, which must be there.
[[nodiscard]] Finding onlyFinding(const Program& program, const std::string& rule, const RuleSet& set = {});
/// Whether a rule reports.
[[nodiscard]] bool reports(const Program& program, const std::string& rule, const RuleSet& set = {});

/// Rule and subjects: what tells a finding from others.
using Identity = std::pair<std::string, std::set<RecordRef>>;
[[nodiscard]] Identity identityOf(const Finding& finding);
/// Checks that each edit a review offers fits the program and leaves its finding gone.
void expectSoundFixes(const Program& program, const Review& found, const RuleSet& set, bool newErrorsAllowed);

/// A rule set with one other number.
[[nodiscard]] RuleSet with(const char* rule, const char* parameter, double value);

} // namespace cadre::testing
