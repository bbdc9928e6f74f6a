// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/finding.hpp"
#include "review/ruleset.hpp"

#include <vector>

namespace cadre {

/// A finding the designers decided to live with, and the record that says why.
struct AcceptedFinding {
    Finding finding;
    Id<Accepted> accepted;
};

/// Something the review did not check, and why: a rule that is off.
struct NotChecked {
    std::string rule;
    Text reason;
};

/// What a review found. Findings are sorted: errors first, then warnings, then advice; inside each in the
/// order of the catalogue, then by the program's order.
struct Review {
    std::string ruleSet;
    std::vector<Finding> findings;        ///< Open ones.
    std::vector<AcceptedFinding> accepted;
    std::vector<NotChecked> notChecked;

    [[nodiscard]] std::size_t count(Severity severity) const;
};

/// Whether a review makes the fixes of what it finds.
enum class WithFixes { no, yes };

/// Reviews a whole program. Pure: no input or output, and the same program gives the same findings in the
/// same order, whatever the order of its tables.
[[nodiscard]] Review review(const Program& program, const RuleSet& set = {}, WithFixes fixes = WithFixes::no);

/// The fixes of one finding, made for the program as it is now; none if it no longer has this finding.
[[nodiscard]] std::vector<Fix> fixesOf(const Program& program, const Finding& finding, const RuleSet& set = {});

} // namespace cadre
