// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/mapping/propose.hpp"

namespace cadre {

/// What can be chosen for a field: every place of the file that can hold it, and "nothing" where it may be missing. One
/// of them is chosen. A choice for the competencies brings what is proposed for that place along.
[[nodiscard]] std::vector<MappingChoice> choicesFor(const Json& json, const Outline& outline, const Mapping& mapping,
                                                    MappedField field, std::span<const std::string> languages = {});

/// A path in the words of the window: "groups › competencies", "name of what is around it".
[[nodiscard]] Text describePath(const std::string& path);

} // namespace cadre
