// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "print/palette.hpp"

#include <QString>

namespace cadre {

/// The style sheet of all windows. It finds the parts of pages by the dynamic properties "part" and "severity"
/// (pages/pages.hpp lists them). All sizes grow with the zoom.
[[nodiscard]] QString styleSheet(const Palette& palette, int zoomPercent = 100);

} // namespace cadre
