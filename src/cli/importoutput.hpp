// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/plan.hpp"

#include <string>

namespace cadre::cli {

/// What an import does, for people at a terminal. `held` is what the framework held before it was planned; of the
/// framework itself only what it says of the whole is used.
[[nodiscard]] std::string importText(const Program& program, const Framework& framework, const FrameworkCounts& held,
                                     const ImportPlan& plan);
/// The same as docs/schemas/import.schema.json says. `files` are the names as they were given.
[[nodiscard]] std::string importJson(const std::string& files, const Program& program, const Framework& framework,
                                     const FrameworkCounts& held, const ImportPlan& plan);

} // namespace cadre::cli
