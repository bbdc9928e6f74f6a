// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/id.hpp"
#include "model/unknown.hpp"
#include "model/vocabulary.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace cadre {

/// What people are told about a demand of the program, and when.
struct Disclosure {
    Id<Disclosure> id;
    std::int64_t position = 0;
    std::optional<Demand> demand;
    std::optional<DisclosureStage> stage;
    std::string text;
    UnknownFields unknown;

    bool operator==(const Disclosure&) const = default;
};

} // namespace cadre
