// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/id.hpp"
#include "model/unknown.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace cadre {

/// A level of responsibility in the organisation, such as "Team manager".
struct Level {
    Id<Level> id;
    std::int64_t position = 0; ///< The user's order in lists.
    std::string name;
    std::optional<std::int64_t> rank; ///< 1 is the lowest; no gaps.
    std::string scope;                ///< One line: what people at this level answer for.
    UnknownFields unknown;

    bool operator==(const Level&) const = default;
};

} // namespace cadre
