// SPDX-License-Identifier: Apache-2.0
#include "print/figures/figurefont.hpp"

#include <algorithm>
#include <cmath>

namespace cadre {

QFont figureFont(const QString& family, double size, double unit, bool bold)
{
    QFont font;
    if (!family.isEmpty()) font.setFamily(family);
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(size * unit))));
    font.setBold(bold);
    if (unit > 2) font.setHintingPreference(QFont::PreferNoHinting); // paper, not a screen
    return font;
}

} // namespace cadre
