// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/framework.hpp"
#include "exchange/json.hpp"
#include "exchange/mapping/proposal.hpp"

namespace cadre {

/// The kind of file that Framework::family tells for what a mapping read.
extern const char* const mappedFamily;

/// Reads a framework as a mapping says. What a competency says and the mapping does not use is kept in its `unknown`;
/// what was not understood, and what else the file holds on the way, becomes a note with its JSON pointer.
/// `name` is that of the framework if the file tells none. The paths of the mapping must be sound (wrongPathOf).
[[nodiscard]] Framework readMapped(const Mapping& mapping, const Json& json, const std::string& name,
                                   const MappedReading& reading = {});

} // namespace cadre
