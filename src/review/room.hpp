// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "edit/edit.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace cadre {

// Changes of a plan's time that take along what follows.

/// Months to be put into a plan.
struct Room {
    std::int64_t workFrom = 1;  ///< Activities that start in this month or later move.
    std::int64_t datesFrom = 1; ///< So do dates, and supports and phases that start, in this month or later. A support
                                ///< or phase that runs across it goes on for longer.
    std::int64_t months = 1;    ///< By how many months.
};

/// Moves what follows and makes the program longer, in an edit made against `program`. What belongs to the company's
/// calendar (talent reviews) and the date of the personal plan stay.
void makeRoom(Edit& edit, const Program& program, const Room& room);

/// Puts a month without work before each of these months, which are in order, and moves what follows.
[[nodiscard]] Edit withResetMonths(const Program& program, const std::vector<std::int64_t>& before);
/// What that does, as the label of a fix.
[[nodiscard]] Text resetLabel(const std::vector<std::int64_t>& before);

/// An activity's name that no other activity has: `name`, or with a number after it.
[[nodiscard]] std::string freeName(const Program& program, const std::string& name);

} // namespace cadre
