// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/json.hpp"

#include <string>

namespace cadre {

/// Under which key of joined tables the competencies stand; empty if the tables don't belong together.
[[nodiscard]] std::string competencyTableIn(const Json& tables);

} // namespace cadre
