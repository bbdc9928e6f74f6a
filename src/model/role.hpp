// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/competency.hpp"
#include "model/level.hpp"

namespace cadre {

/// One thing the person in a role will actually do.
struct Duty {
    Id<Duty> id; ///< Unique within the program.
    std::string text;
    UnknownFields unknown;

    bool operator==(const Duty&) const = default;
};

/// A leadership role the program prepares people for: the point from which it is designed backward.
struct Role {
    Id<Role> id;
    std::int64_t position = 0;
    std::string name;
    Id<Level> level;
    std::vector<Duty> duties;
    std::vector<CompetencyAtLevel> requirements;
    std::optional<std::int64_t> expectedOpenings;
    std::optional<std::int64_t> openingsHorizonMonths; ///< Months within which the openings are expected.
    std::string successionPlan;                        ///< Where the results of the program go.
    std::vector<std::int64_t> talentReviewMonths;
    std::string readinessDefinition; ///< What "ready" means.
    std::vector<std::string> readinessCriteria;
    UnknownFields unknown;

    bool operator==(const Role&) const = default;
};

} // namespace cadre
