// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/program.hpp"

#include <cstdint>
#include <optional>

namespace cadre {

/// How many openings all target roles together expect. A role that does not say adds none; nothing where no role
/// says.
[[nodiscard]] std::optional<std::int64_t> expectedOpenings(const Program& program);

} // namespace cadre
