// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/families/reading.hpp"

#include <cstddef>

namespace cadre {

/// What stands in a file whose lists and maps lie inside each other.
struct TreeShape {
    std::size_t competencies = 0; ///< All of them.
    std::size_t byLevel = 0;      ///< Those that say something by level.
    std::size_t behaviours = 0;   ///< Those that have behaviours.
    std::size_t groups = 0;       ///< Objects that hold competencies.
    bool isOne = false;           ///< The file itself is one competency.
};

/// Looks through groups (categories, areas, themes, ...) for competencies without reading them.
[[nodiscard]] TreeShape treeShape(const Json& json);
/// Reads them: groups that hold groups or competencies, as lists or as maps whose keys are names.
void readTree(Framework& framework, const Json& json);

} // namespace cadre
