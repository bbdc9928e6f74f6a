// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/program.hpp"
#include "review/finding.hpp"
#include "review/ruleset.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace cadre {

class Facts;

/// A finding the designers decided to live with, and the record that says why.
struct AcceptedFinding {
    Finding finding;
    Id<Accepted> accepted;
};

/// Something the review did not check, and why: a rule that is off, or one that waits for another finding.
struct NotChecked {
    std::string rule;
    Text reason;
};

/// What people should look at again besides the findings.
struct Notice {
    enum class Kind {
        acceptanceGone,    ///< An accepted finding no longer occurs.
        acceptancePast,    ///< The date to look again at an accepted finding has come.
        acceptanceUnknown, ///< The acceptance names a rule that this Cadre does not know.
        ruleSet            ///< The rule set asks for something that can't be followed.
    };
    Kind kind;
    Id<Accepted> accepted; ///< Empty for a rule set.
    Text message;
};

[[nodiscard]] const char* wordOf(Notice::Kind kind); ///< "acceptanceGone", ...

/// What a review found. Findings are sorted: errors first, then warnings, then advice; inside each in the
/// order of the catalogue, then by what the records say: activities by start month, all others by name.
struct Review {
    std::string ruleSet;
    std::string base;              ///< The shipped set that the rule set builds on.
    std::vector<Text> differences; ///< What the rule set changes of its base.
    std::vector<Finding> findings; ///< Open ones.
    std::vector<AcceptedFinding> accepted;
    std::vector<NotChecked> notChecked;
    std::vector<Notice> notices;

    [[nodiscard]] std::size_t count(Severity severity) const;
};

/// Whether a review makes the fixes of what it finds.
enum class WithFixes { no, yes };

/// Reviews a whole program. Pure: no input or output, and the same program gives the same findings in the
/// same order, however its records are arranged.
/// `today` (ISO 8601) tells which acceptances are past their date; without it no date is looked at.
/// `wanted` are findings, known by their rules and subjects, that get their fixes in any case: a few, that people look at.
[[nodiscard]] Review review(const Program& program, const RuleSet& set = {}, WithFixes fixes = WithFixes::no,
                            std::string_view today = {}, std::span<const Finding> wanted = {});
/// The same for who has the facts, whose index has to be in the order of IndexOrder::content.
[[nodiscard]] Review review(Facts& facts, const RuleSet& set, WithFixes fixes, std::string_view today,
                            std::span<const Finding> wanted);

/// The fixes of one finding, made for the program as it is now; none if it no longer has this finding.
[[nodiscard]] std::vector<Fix> fixesOf(const Program& program, const Finding& finding, const RuleSet& set = {});

} // namespace cadre
