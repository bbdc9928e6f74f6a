// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/facts.hpp"
#include "review/finding.hpp"
#include "review/ruleset.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cadre {

/// A number that a rule compares with. Where nobody has researched it, the source is "judgement".
struct Parameter {
    const char* name;   ///< "minDuties"
    double value;       ///< The default.
    const char* unit;   ///< "duties"
    const char* source; ///< Where the default comes from.
    double least;       ///< The range in which it makes sense.
    double most;
};

struct Rule;

/// Which findings get their fixes. Making fixes costs more than finding gaps, and people look at few of them.
struct FixesFor {
    bool all = false;
    std::span<const Finding> these; ///< If not all: the few findings (by their rules and subjects) that get them.
};

/// What a rule's check sees: the program, its index, and the rule's parameters in force. What it reports
/// gathers in `findings`, in the program's order.
class Check {
public:
    Check(Facts& facts, const Rule& rule, const RuleSet& ruleSet, FixesFor fixes);

    Facts& facts;
    const Index& index;
    const Program& program;
    const RuleSet& set; ///< For the few rules that depend on another one's state or numbers.

    /// The value in force of one of the rule's parameters.
    [[nodiscard]] double parameter(const char* name) const;
    /// Reports a finding of this rule, which leads to a field of its first subject.
    Finding& report(std::vector<RecordRef> subjects, std::string field, Text message);
    /// Reports a finding about the program as a whole, which leads to `place`.
    Finding& reportProgram(Place place, Text message);
    /// Whether to offer fixes for this finding. Ask once its subjects and place are set.
    [[nodiscard]] bool wantsFixes(const Finding& finding) const;

    std::vector<Finding> findings;

private:
    Finding& add(std::vector<RecordRef> subjects, Place place, Text message);

    const Rule& m_rule;
    FixesFor m_fixes;
};

/// Offers a concrete change. It must fit the reviewed program, leave the finding gone and bring no new error.
void offer(Finding& finding, Text label, Edit edit);
/// The same for a change that says what only people can know or decide. It is never made unasked.
void offerDecision(Finding& finding, Text label, Edit edit);
/// Offers the way to where a person has to choose or write.
void offerPlace(Finding& finding, Text label, Place place);
/// Offers the way to where a person has to choose, with those who could be chosen, best first.
void offerChoice(Finding& finding, Text label, Place place, std::vector<Candidate> candidates);

/// One rule of the catalogue: what it is called, how much it weighs, its check, and what its page says of it. All
/// texts are English, translated at the edge.
struct Rule {
    const char* id;    ///< "SUP-001"
    const char* name;  ///< "Very demanding assignment without any support"
    int lesson;        ///< 1..7, which of the seven lessons it comes from.
    Severity severity; ///< In the catalogue; a rule set can change it.
    const char*
        what;        ///< What it looks at and when it reports, in a sentence or two. "{minDuties}" stands for a number.
    const char* why; ///< Why it matters.
    const char* repair; ///< How people repair it.
    const char* fails;  ///< An example that it reports.
    const char* passes; ///< The same example, put right.
    /// Rules whose finding on the same subjects, or on the program as a whole, stands for this rule's.
    std::vector<const char*> silencedBy;
    std::vector<Parameter> parameters;
    void (*check)(Check&);
};

/// The parameter of this name, or null.
[[nodiscard]] const Parameter* findParameter(const Rule& rule, std::string_view name);

/// All rules in the order of the catalogue.
[[nodiscard]] const std::vector<Rule>& allRules();
/// The rule with this id, or null.
[[nodiscard]] const Rule* findRule(std::string_view id);
/// How many lessons there are.
inline constexpr int lessonCount = 7;
/// What a lesson is called; 1 is the first. Throws std::out_of_range for a number beyond them.
[[nodiscard]] const char* lessonName(int lesson);

} // namespace cadre
