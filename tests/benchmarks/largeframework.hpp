// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>

namespace cadre::bench {

/// A framework in Cadre's own form with this many competencies in four levels, each with a description, behaviours at
/// every level and fields of its own, as large frameworks of nations and of vendors have them: 2.1 KB a competency.
[[nodiscard]] std::string largeFramework(std::size_t competencies);

} // namespace cadre::bench
