// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/unknown.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace cadre {

/// How deep lists and objects may stand inside each other in an unknown field.
inline constexpr int maxUnknownDepth = 64;

/// Unknown fields as the text of one JSON object, each value letter for letter as it is.
[[nodiscard]] std::string joinUnknown(const UnknownFields& fields);
/// The fields of such a text; nothing if it is no JSON object or too deep.
[[nodiscard]] std::optional<UnknownFields> splitUnknown(std::string_view text);

} // namespace cadre
