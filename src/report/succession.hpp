// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/index.hpp"

#include <optional>
#include <vector>

namespace cadre {

/// The openings and the places for one target role.
struct Bench {
    Id<Role> role;
    std::optional<std::int64_t> openings;
    std::optional<std::int64_t> withinMonths;  ///< In which the openings are expected.
    std::optional<std::int64_t> places;        ///< Places that lead to the role.
    std::optional<double> perOpening;          ///< People for each opening; nothing where one of the two is not known.

    bool operator==(const Bench&) const = default;
};

/// How many posts will open, and how many people will be ready for them.
struct Succession {
    std::vector<Bench> benches;                ///< By role, in the order of the index.
    std::optional<std::int64_t> openings;      ///< Of all roles; nothing where one does not say.
    std::optional<std::int64_t> places;        ///< Of the program.
    std::optional<double> perOpening;
    bool undivided = false; ///< There are places, and nobody has said how they are divided between the roles.

    bool operator==(const Succession&) const = default;
};

/// The places that lead to a role are all of them where it is the only one, else its named participants.
[[nodiscard]] Bench benchOf(const Program& program, const Role& role);
[[nodiscard]] Succession successionOf(const Index& index);

} // namespace cadre
