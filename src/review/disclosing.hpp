// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/rule.hpp"

#include <bitset>
#include <cstddef>
#include <string>

namespace cadre {

/// The demands that people are told of before they commit: before they apply, or at the offer.
class DemandsTold {
public:
    explicit DemandsTold(const Program& program);

    [[nodiscard]] bool contains(Demand demand) const { return m_told.test(static_cast<std::size_t>(demand)); }

private:
    std::bitset<32> m_told;
};

/// A disclosure of a demand that comes after people commit, the first by what it says; null where there is none.
[[nodiscard]] const Disclosure* lateDisclosure(const Program& program, Demand demand);
/// A disclosure that people get before they apply.
[[nodiscard]] Disclosure newDisclosure(const Program& program, Demand demand, std::string text);
/// Offers to move a disclosure to before the application.
void offerToTellEarlier(Check& check, Finding& finding, const Disclosure& late);

} // namespace cadre
