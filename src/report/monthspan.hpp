// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>

namespace cadre {

/// Whole months from the first to the last, both included. Month 1 is the first of the program.
struct MonthSpan {
    int first = 1;
    int last = 1;

    [[nodiscard]] int length() const { return last - first + 1; }
    [[nodiscard]] bool contains(int month) const { return first <= month && month <= last; }
    bool operator==(const MonthSpan&) const = default;
};

/// Numbers in a draft can be anything; months further from the start than this are drawn and named as if
/// they were this far.
inline constexpr int farthestMonth = 12'000;

/// A month within the range that can be drawn.
[[nodiscard]] int boundedMonth(std::int64_t month);
/// The months from a start and a duration as records hold them. Nothing without a start; a missing
/// duration, or one below 1, counts as one month.
[[nodiscard]] std::optional<MonthSpan> monthSpan(std::optional<std::int64_t> start,
                                                 std::optional<std::int64_t> duration);

} // namespace cadre
