// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "print/palette.hpp"

class QApplication;

namespace cadre {

/// The colours of the window. Light until `useTheme` says otherwise.
[[nodiscard]] const Palette& theme();

/// Gives all windows Cadre's look: colours, style sheet and the platform's font.
void useTheme(QApplication& application, const Palette& palette);

/// How large everything is: 100 to 200 percent.
[[nodiscard]] int zoomPercent();
/// Takes effect with the next `useTheme`.
void setZoomPercent(int percent);
/// A size of the usual 100 % at the zoom in force, in pixels.
[[nodiscard]] int zoomed(int pixels);

} // namespace cadre
