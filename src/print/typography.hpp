// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "print/palette.hpp"

#include <QFont>

namespace cadre {

/// Lengths on paper are in twentieths of a point: fine enough that whole pixels of a font are exact, and the
/// same at any resolution of screen or printer.
inline constexpr int unitsPerPoint = 20;

[[nodiscard]] constexpr double points(double count)
{
    return count * unitsPerPoint;
}

/// How a piece of text looks.
struct TextStyle {
    double size = 9.5; ///< Points.
    bool bold = false;
    QColor colour;
    double spacing = 0; ///< Between letters, in points.
};

/// The font family of a publication: Noto Sans, or the platform's own where it is not installed.
[[nodiscard]] QString publicationFamily();
[[nodiscard]] QFont fontOf(const TextStyle& style);

/// The text styles of a publication.
struct Typography {
    TextStyle kind, title, subtitle;
    TextStyle section, part, lead, body, strong;
    TextStyle tableHead, cell, small;

    explicit Typography(const Palette& palette);
};

} // namespace cadre
