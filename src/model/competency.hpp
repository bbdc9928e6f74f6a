// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/id.hpp"
#include "model/unknown.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace cadre {

/// What people do when they have a competency at a level, said so that it can be seen.
struct Behaviour {
    std::optional<std::int64_t> level; ///< Proficiency level, 1 and up.
    std::string text;
    std::optional<bool> effective; ///< False for what shows the lack of it; missing means effective.
    UnknownFields unknown;

    bool operator==(const Behaviour&) const = default;
};

/// Where an imported competency comes from.
struct Source {
    std::string framework;
    std::string id; ///< The item's id in the source, by which a later import finds it again.
    std::string version;
    std::string licence;
    std::string importedOn; ///< ISO 8601 date.
    UnknownFields unknown;

    bool operator==(const Source&) const = default;
};

/// Something a leader must be able to do, described by behaviour and level.
struct Competency {
    Id<Competency> id;
    std::int64_t position = 0;
    std::string name;
    std::string code;
    std::string group;
    std::string description;
    std::vector<Behaviour> behaviours;
    std::optional<Source> source;
    UnknownFields unknown;

    bool operator==(const Competency&) const = default;
};

/// A competency at a proficiency level: what a role requires, an activity practises or teaches.
struct CompetencyAtLevel {
    Id<Competency> competency;
    std::optional<std::int64_t> level; ///< Proficiency level, 1 and up.
    UnknownFields unknown;

    bool operator==(const CompetencyAtLevel&) const = default;
};

} // namespace cadre
