// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/program.hpp"

#include <optional>

namespace cadre {

// Records of a journey on the clipboard: as a program of their own for Cadre, as names for other programs.

void copyToClipboard(const Program& excerpt);
[[nodiscard]] bool clipboardHasExcerpt();
/// What was copied; nothing where the clipboard holds something else, or something damaged.
[[nodiscard]] std::optional<Program> fromClipboard();

} // namespace cadre
