// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/rule.hpp"

#include <set>
#include <string>

namespace cadre {

/// The demands that people are told of before they commit: before they apply, or at the offer.
using DemandsTold = std::set<Demand>;
[[nodiscard]] DemandsTold demandsTold(const Program& program);
/// The first disclosure of a demand, in the user's order, that comes after people commit; null where there is none.
[[nodiscard]] const Disclosure* lateDisclosure(const Program& program, Demand demand);
/// A disclosure that people get before they apply.
[[nodiscard]] Disclosure newDisclosure(const Program& program, Demand demand, std::string text);
/// Offers to move a disclosure to before the application.
void offerToTellEarlier(Check& check, Finding& finding, const Disclosure& late);

} // namespace cadre
