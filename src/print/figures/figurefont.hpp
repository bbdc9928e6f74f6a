// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>

namespace cadre {

/// Text sizes in figures, in units.
inline constexpr double figureText = 12;
inline constexpr double figureSmall = 11;

/// The font of a figure. Sizes are in pixels of the surface, so that a figure looks the same at any resolution.
[[nodiscard]] QFont figureFont(const QString& family, double size, double unit, bool bold = false);

} // namespace cadre
