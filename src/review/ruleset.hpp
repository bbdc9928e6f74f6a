// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/program.hpp"
#include "review/finding.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cadre {

struct Rule;
struct Parameter;

/// What a rule set changes of one rule.
struct RuleChange {
    bool off = false;
    std::optional<Severity> severity;
    std::map<std::string, double> parameters;

    bool operator==(const RuleChange&) const = default;
};

/// Which rules are in force, how much they weigh and with which numbers. Says only what differs from the
/// catalogue. It may name rules and parameters of another version of Cadre: they are kept and do nothing.
struct RuleSet {
    std::string name = "sponsor-ready";
    std::string base = "sponsor-ready";      ///< The shipped set it builds on, whose changes are among `rules`.
    std::map<std::string, RuleChange> rules; ///< By rule id.
    std::vector<Text> problems;              ///< What it asks for that can't be followed.

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
[[nodiscard]] const std::vector<RuleSet>& ruleSets();
/// The shipped set of this name, or null.
[[nodiscard]] const RuleSet* findRuleSet(std::string_view name);

/// Whether a rule is off.
[[nodiscard]] bool isOff(const RuleSet& set, const Rule& rule);
/// How much a rule weighs.
[[nodiscard]] Severity severityIn(const RuleSet& set, const Rule& rule);
/// The value in force of a rule's parameter. Throws std::logic_error if the rule has none of this name.
[[nodiscard]] double parameterIn(const RuleSet& set, const Rule& rule, const char* name);

/// The rule set a program is reviewed with. What the program asks for that can't be followed (a rule or a
/// parameter that does not exist, a number out of its range) is left as in the base and named in `problems`.
[[nodiscard]] RuleSet ruleSetOf(const Program& program);
/// What a program keeps of a rule set: its name, its base, and what differs from the base.
[[nodiscard]] ReviewSettings settingsOf(const RuleSet& set);
/// Makes a rule weigh "error", "warning" or "advice" in a program, or turns it "off". What is as in the base is not
/// kept.
void setSeverity(ReviewSettings& settings, const Rule& rule, const std::string& severity);
/// Gives a rule's parameter a number within its range. What is as in the base is not kept.
void setParameter(ReviewSettings& settings, const Rule& rule, const Parameter& parameter, double value);
/// What differs from the shipped set it builds on, a sentence each, in the order of the catalogue.
[[nodiscard]] std::vector<Text> differences(const RuleSet& set);

/// Notes in `set` what it asks for that can't be followed, and takes out numbers that are out of their range.
void noteProblems(RuleSet& set);

} // namespace cadre
