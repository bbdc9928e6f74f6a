// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "print/palette.hpp"

class QApplication;

namespace cadre {

/// The colours of the window. Light until `useTheme` says otherwise.
[[nodiscard]] const Palette& theme();

/// Whether the desktop shows light text on dark windows. Ask before `useTheme`.
[[nodiscard]] bool systemIsDark();

/// Gives all windows Cadre's look: colours, style sheet and the platform's font.
void useTheme(QApplication& application, const Palette& palette);

} // namespace cadre
