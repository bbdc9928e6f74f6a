// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/level.hpp"
#include "model/vocabulary.hpp"

namespace cadre {

/// Somebody who leads, mentors, rates or sponsors: a post or a name.
struct Person {
    Id<Person> id;
    std::int64_t position = 0;
    std::string title; ///< A post ("Head of logistics") or a name.
    Id<Level> level;
    Id<Person> reportsTo; ///< Empty at the top.
    std::optional<YesNoUnknown> mentorPrepared;
    std::optional<std::int64_t> mentorCapacity; ///< Participants at the same time.
    UnknownFields unknown;

    bool operator==(const Person&) const = default;
};

} // namespace cadre
