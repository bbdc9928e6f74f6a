// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/support.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>

namespace cadre {

/// Holds a number from a file within what sums can bear. No plan comes near these bounds.
[[nodiscard]] inline std::int64_t bounded(std::int64_t number)
{
    constexpr std::int64_t most = 1'000'000'000'000;
    return std::clamp(number, -most, most);
}

/// Months in a row, both ends included.
struct Span {
    std::int64_t first = 1;
    std::int64_t last = 1; ///< Not before `first`.

    [[nodiscard]] std::int64_t months() const { return last - first + 1; }
    auto operator<=>(const Span&) const = default;
};

/// How many months two spans share; 0 or less where they share none.
[[nodiscard]] inline std::int64_t shared(const Span& a, const Span& b)
{
    return std::min(a.last, b.last) - std::max(a.first, b.first) + 1;
}

/// The months an activity or a support runs in; nothing where its start or duration is missing or it never runs.
template <class R> [[nodiscard]] std::optional<Span> spanOf(const R& record)
{
    if (!record.startMonth || !record.durationMonths || *record.durationMonths < 1) return std::nullopt;
    const std::int64_t first = bounded(*record.startMonth);
    return Span{first, first + bounded(*record.durationMonths) - 1};
}

} // namespace cadre
