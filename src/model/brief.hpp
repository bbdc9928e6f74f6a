// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/id.hpp"
#include "model/unknown.hpp"
#include "model/vocabulary.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace cadre {

struct Level;
struct Person;

/// One step of the program's proficiency scale.
struct ScaleStep {
    std::int64_t level = 0; ///< 1 is the lowest.
    std::string name;
    std::string description;
    UnknownFields unknown;

    bool operator==(const ScaleStep&) const = default;
};

/// What the program is, why the business needs it and how it is framed. A program has at most one.
struct Brief {
    Id<Brief> id;
    std::int64_t position = 0;
    std::string name;
    std::string organisation;
    std::string businessNeed;
    std::optional<std::int64_t> lengthMonths; ///< Whole months, 1 or more.
    std::optional<std::int64_t> cohortSize;   ///< Places per intake, 1 or more.
    Id<Level> entryLevel;                     ///< Where participants stand at the start.
    std::optional<double> dayJobPercent;      ///< 0..100 % of the former job that stays; 0 for a full-time program.
    Id<Person> sponsor;
    Id<Person> owner;
    std::optional<std::int64_t> individualPlanByMonth;
    std::vector<std::string> competencyUses; ///< Words of CompetencyUse; any other text counts as another use.
    std::string exitRoute; ///< How people may leave and what happens to those not ready.
    std::string startDate; ///< ISO 8601 date of the first day of month 1; empty while the plan is relative.
    std::string language;  ///< BCP 47 tag of the language the program is written in.
    std::vector<ScaleStep> proficiencyScale; ///< 2 to 10 steps from 1 up; empty means the five default steps.
    UnknownFields unknown;

    bool operator==(const Brief&) const = default;
};

/// The steps in force: the program's own, or the five of the US Office of Personnel Management
/// (awareness, basic, intermediate, advanced, expert).
[[nodiscard]] std::vector<ScaleStep> scaleOf(const Brief& brief);

} // namespace cadre
