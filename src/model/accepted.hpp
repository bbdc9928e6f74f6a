// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/id.hpp"
#include "model/unknown.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace cadre {

/// A finding of the review that the designers decided to live with, and why.
struct Accepted {
    Id<Accepted> id;
    std::int64_t position = 0;
    std::string rule;                  ///< Rule id, such as "MEN-001".
    std::vector<std::string> subjects; ///< The finding's subjects; with the rule they tell which finding.
    std::string reason;
    std::string by;
    std::string on;       ///< ISO 8601 date.
    std::string reviewOn; ///< ISO 8601 date to look again.
    UnknownFields unknown;

    bool operator==(const Accepted&) const = default;
};

} // namespace cadre
