// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/id.hpp"
#include "model/unknown.hpp"

#include <cstdint>

namespace cadre {

/// What stands beside the records in a program's file: fields of the file itself that Cadre does not know.
/// A program has at most one.
struct Document {
    Id<Document> id;
    std::int64_t position = 0;
    UnknownFields unknown;

    bool operator==(const Document&) const = default;
};

} // namespace cadre
