// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/json.hpp"

#include <string_view>
#include <vector>

namespace cadre {

/// A file that was read, and what a person should know of how.
struct TolerantJson {
    Json value;
    std::vector<Text> notes;
};

/// Like parseJson(), for files that others made: reads JSON5 and one object a line as well, and text in Windows-1252.
/// Throws what parseJson() throws where that is of no help. `meanwhile`: as for parseJson().
[[nodiscard]] TolerantJson parseTolerantly(std::string_view bytes, const ParseWatch& meanwhile = {});

} // namespace cadre
