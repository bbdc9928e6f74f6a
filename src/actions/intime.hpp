// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "edit/history.hpp"

#include <cstdint>
#include <optional>
#include <tuple>
#include <vector>

namespace cadre {

// Moving what a program holds along its months. Each function gives one Step for all that is named; what has no
// months, or is not there, stays as it is.

/// Something that has a place in time: an activity, a support, a measure or a phase as a whole, or one of the dates
/// of a measure or a support.
struct InTime {
    RecordRef record;
    std::optional<std::int64_t> month; ///< Only the date in this month.

    auto operator<=>(const InTime&) const = default;
};

/// What happens to the activities that come after a moved or lengthened one, over any number of steps.
enum class Followers { stay, move };

/// Moves all by the same number of months, later or (below 0) earlier. It goes as far as all of them can: nothing that
/// is in the program leaves it at the front (a measure may be taken in month 0, before the start). What lies before
/// the start already moves only later.
[[nodiscard]] Step moveInTime(const Program& program, const std::vector<InTime>& what, std::int64_t months,
                              Followers followers = Followers::stay);
/// The two lanes of activities in a journey.
enum class ActivityLane { work, learning };
/// Moves as moveInTime() does, and brings activities of the other lane into this one: what was learning becomes a stretch
/// assignment, what was work becomes a workshop. All else about them stays.
[[nodiscard]] Step moveToLane(const Program& program, const std::vector<InTime>& what, std::int64_t months, ActivityLane lane,
                              Followers followers = Followers::stay);
/// Lets each last so many months longer, or shorter below 0; each lasts one month at least.
[[nodiscard]] Step changeLength(const Program& program, const std::vector<InTime>& what, std::int64_t months,
                                Followers followers = Followers::stay);
/// Lets each start so many months later, or earlier below 0, and end when it did.
[[nodiscard]] Step changeStart(const Program& program, const std::vector<InTime>& what, std::int64_t months);

/// Calls `f(Type<T>{})` for each type of record that has a place in time and can be moved.
template <class F>
void forEachTypeInTime(F&& f)
{
    f(Type<Activity>{});
    f(Type<Support>{});
    f(Type<Measure>{});
    f(Type<Phase>{});
}

/// The months of the first to the last of these, dates included; nothing where none has any.
[[nodiscard]] std::optional<std::pair<std::int64_t, std::int64_t>> monthsOf(const Program& program,
                                                                            const std::vector<InTime>& what);

/// What these are once an edit has moved them: a date is known by its month.
[[nodiscard]] std::vector<InTime> afterEdit(const Edit& edit, std::vector<InTime> what);

} // namespace cadre
