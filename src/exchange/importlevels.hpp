// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/plan.hpp"

namespace cadre {

/// The highest level a program's scale can have.
inline constexpr std::int64_t highestImportLevel = 10;

/// The program's level for each level of the framework: as a person chose at the last import of this framework, or
/// else by their numbers, where all are from 1 to 10; by their names, where the program's scale has all of them in this
/// order; or by their order, drawn together where there are more than ten.
[[nodiscard]] std::vector<std::int64_t> proposedLevels(const Program& program, const Framework& framework);

/// The levels for a plan: `chosen`, or what is proposed where it does not say one for each level.
[[nodiscard]] std::vector<ImportLevel> importLevels(const Program& program, const Framework& framework,
                                                    const std::vector<std::int64_t>& chosen = {});

/// What to remember with the source of a competency so that the next import proposes the same: JSON text; empty where
/// it would anyway.
[[nodiscard]] std::string levelsToRemember(const Program& program, const Framework& framework,
                                           const std::vector<ImportLevel>& levels);

/// Adds to an edit the steps that the program's proficiency scale lacks for what is taken.
void widenScale(Edit& edit, const Program& program, const ImportPlan& plan);

} // namespace cadre
