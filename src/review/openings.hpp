// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/program.hpp"

#include <cstdint>
#include <optional>

namespace cadre {

/// How many openings all target roles together expect; nothing where there is no role or one of them does not say.
[[nodiscard]] std::optional<std::int64_t> expectedOpenings(const Program& program);

} // namespace cadre
