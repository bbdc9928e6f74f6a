// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/json.hpp"

#include <optional>

namespace cadre {

/// The table in a JSON file that holds it as rows of cells, as spreadsheets in the web and statistics programs write
/// it: [["Competency", "Level 1"], ["Coaches", "Listens"]], with the headings in the first row or in a list beside the
/// rows. What else the file says stands beside the rows. Nothing for other files.
[[nodiscard]] std::optional<Json> gridTable(const Json& json);

} // namespace cadre
