// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/json.hpp"

namespace cadre {

/// Whether a list describes levels and nothing else.
[[nodiscard]] bool isLevelList(const Json& json);
/// Whether a list describes areas whose competencies stand elsewhere.
[[nodiscard]] bool isAreaList(const Json& json);

} // namespace cadre
