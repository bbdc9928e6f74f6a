// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/id.hpp"
#include "model/unknown.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace cadre {

/// A remark on a record, or on the program where it names none.
struct Note {
    Id<Note> id;
    std::int64_t position = 0;
    std::string subject; ///< Id of the record it is about.
    std::string text;
    std::string author;
    std::string date; ///< ISO 8601.
    std::optional<bool> resolved;
    UnknownFields unknown;

    bool operator==(const Note&) const = default;
};

} // namespace cadre
