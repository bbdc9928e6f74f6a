// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/json.hpp"
#include "model/text.hpp"

namespace cadre {

/// Whether a list describes levels and nothing else.
[[nodiscard]] bool isLevelList(const Json& json);
/// Whether a list describes areas whose competencies stand elsewhere.
[[nodiscard]] bool isAreaList(const Json& json);
/// Whether a table has the roles down and the competencies across, with a number in each cell.
[[nodiscard]] bool isRoleTable(const Json& rows);
/// What is said of files that only point to competencies.
[[nodiscard]] Text rolesOnlyText();

} // namespace cadre
