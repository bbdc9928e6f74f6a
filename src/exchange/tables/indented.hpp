// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/json.hpp"

#include <string_view>

namespace cadre {

/// Indented text as JSON: groups hold competencies, competencies hold behaviours or levels with behaviours, by how far
/// the lines are indented, by bullets and by headings ("# People"). Of two depths the deeper ones are behaviours if
/// they have bullets or are sentences, and competencies otherwise. "Name: text" in a competency is its name and
/// description.
[[nodiscard]] Json readIndented(std::string_view text);

} // namespace cadre
