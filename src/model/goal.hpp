// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/measure.hpp"

namespace cadre {

/// What will be different because of the program.
struct Goal {
    Id<Goal> id;
    std::int64_t position = 0;
    std::string text;
    Id<Measure> measure;
    std::string target;
    std::optional<std::int64_t> dueMonth;
    UnknownFields unknown;

    bool operator==(const Goal&) const = default;
};

} // namespace cadre
