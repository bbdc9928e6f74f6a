// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/review.hpp"

namespace cadre {

/// Moves the findings that the program accepts from the open ones to the accepted ones.
void moveAccepted(Review& review, const Program& program);

/// The acceptances that people should look at again: those whose finding is gone (a rule that is off or waits
/// for another, and so did not look, does not count), those past their date, and those of an unknown rule.
[[nodiscard]] std::vector<Notice> acceptanceNotices(const Review& review, const std::vector<Finding>& silenced,
                                                    const Program& program, const RuleSet& set, std::string_view today);

} // namespace cadre
