// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/person.hpp"
#include "model/role.hpp"

namespace cadre {

/// A person who takes part. Optional: a design works with seats, not names.
struct Participant {
    Id<Participant> id;
    std::int64_t position = 0;
    std::string name;
    Id<Role> role;
    Id<Person> reportsTo;
    Id<Person> mentor;
    UnknownFields unknown;

    bool operator==(const Participant&) const = default;
};

} // namespace cadre
