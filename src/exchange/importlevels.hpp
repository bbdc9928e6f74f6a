// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/plan.hpp"

namespace cadre {

/// The highest level a program's scale can have.
inline constexpr std::int64_t highestImportLevel = 10;

/// The program's level for each level of the framework.
[[nodiscard]] std::vector<ImportLevel> importLevels(const Program& program, const Framework& framework);

/// Adds to an edit the steps that the program's proficiency scale lacks for what is taken.
void widenScale(Edit& edit, const Program& program, const ImportPlan& plan);

} // namespace cadre
