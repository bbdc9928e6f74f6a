// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/id.hpp"
#include "model/unknown.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace cadre {

/// A named stretch of the program's time.
struct Phase {
    Id<Phase> id;
    std::int64_t position = 0;
    std::string name;
    std::optional<std::int64_t> startMonth;
    std::optional<std::int64_t> durationMonths;
    UnknownFields unknown;

    bool operator==(const Phase&) const = default;
};

} // namespace cadre
