// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/activity.hpp"

namespace cadre {

/// Who rates in a 360 and how many of them at least, so that answers stay anonymous.
struct RaterGroup {
    std::string group;
    std::optional<std::int64_t> minimum; ///< People.
    UnknownFields unknown;

    bool operator==(const RaterGroup&) const = default;
};

/// How the program finds out what came of it: of people's behaviour and of the business.
struct Measure {
    Id<Measure> id;
    std::int64_t position = 0;
    std::string name;
    std::optional<MeasureMethod> method;
    std::optional<EvidenceLevel> evidenceLevel;
    std::optional<MeasureFocus> focus;
    std::vector<Id<Competency>> competencies;
    std::vector<Id<Activity>> activities;
    std::vector<std::int64_t> months; ///< When it is taken; 0 is before the start, and it may lie after the end.
    std::string baselineNote;         ///< The starting value, if there is one other than a first measurement.
    std::vector<RaterGroup> raterGroups; ///< Only for a 360.
    std::optional<bool> sharedWithParticipant;
    std::vector<MeasureUse> usedFor;
    Id<Person> owner;
    UnknownFields unknown;

    bool operator==(const Measure&) const = default;
};

} // namespace cadre
