// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/span.hpp"

#include <vector>

namespace cadre {

// Sets of months, held as spans in order with a gap between any two, so that the work does not grow with the number
// of months.

/// The months that any of these spans has.
[[nodiscard]] std::vector<Span> joined(std::vector<Span> spans);
/// The months that both sets have.
[[nodiscard]] std::vector<Span> inBoth(const std::vector<Span>& a, const std::vector<Span>& b);
/// The months of `from` that `taken` does not have.
[[nodiscard]] std::vector<Span> without(const std::vector<Span>& from, const std::vector<Span>& taken);

} // namespace cadre
