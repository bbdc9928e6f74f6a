// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/activity.hpp"
#include "model/text.hpp"

namespace cadre {

/// Somebody to turn to: a mentor, a coach, check-ins, a peer group, dates to look back.
struct Support {
    Id<Support> id;
    std::int64_t position = 0;
    std::string name;
    std::optional<SupportKind> kind;
    std::vector<Id<Person>> providers; ///< A pool is allowed; empty means "to be named".
    std::optional<std::int64_t> startMonth;
    std::optional<std::int64_t> durationMonths;
    std::optional<double> frequencyPerMonth; ///< Meetings a month: weekly 4, monthly 1, quarterly 0.33.
    std::vector<std::int64_t> months;        ///< Dates of reflection sessions.
    std::optional<bool> mandatory;           ///< Built in (yes), or only if wanted (no).
    std::vector<Id<Activity>> coversActivities; ///< Empty means all.
    std::optional<std::int64_t> groupSize;      ///< People in a peer group.
    std::optional<bool> outsideLineRule; ///< Matching rule: the mentor is outside the participant's reporting line.
    UnknownFields unknown;

    bool operator==(const Support&) const = default;
};

/// The last month it runs in. Nothing where start or duration is missing.
[[nodiscard]] std::optional<std::int64_t> endMonth(const Support& support);
/// How often it meets: "monthly", "every two weeks", "3 times a month". Empty where it does not say.
[[nodiscard]] Text frequencyOf(const Support& support);

} // namespace cadre
