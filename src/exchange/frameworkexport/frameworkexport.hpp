// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/framework.hpp"
#include "model/program.hpp"

#include <string>

namespace cadre {

/// The competencies of a program as a framework, in the user's order. It has the name, version and licence of the
/// framework they were imported from, where all that were imported come from one; else the name of the program.
/// Ids are those of the source, or else the program's own: both stay the same at the next export, and the program knows
/// its competencies by them again. What an import kept with a competency stands where the source had it.
[[nodiscard]] Framework frameworkOf(const Program& program);

/// Cadre's own form (docs/schemas/framework.schema.json). Reading it gives the same framework.
[[nodiscard]] std::string writeCadreFramework(const Framework& framework);

/// A package of 1EdTech CASE 1.0: groups and competencies as items, what belongs where as associations, behaviours and
/// texts by level as rubrics. Identifiers are the source's where they are UUIDs, or else made of its ids, so that they
/// stay the same. `date` (ISO 8601) is when it was last changed, for items that do not say so themselves. Fields that
/// CASE 1.0 has no place for are left out.
[[nodiscard]] std::string writeCasePackage(const Framework& framework, const std::string& date);

} // namespace cadre
