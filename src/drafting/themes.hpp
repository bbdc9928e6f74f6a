// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drafting/answers.hpp"

#include <string_view>

namespace cadre {

/// What a text of English words is about, told by its words; empty if none is known.
[[nodiscard]] std::vector<Theme> themesOf(std::string_view text);
/// How many themes two lists share.
[[nodiscard]] std::size_t sharedThemes(const std::vector<Theme>& a, const std::vector<Theme>& b);

} // namespace cadre
