// SPDX-License-Identifier: Apache-2.0
#include "look/stylesheet.hpp"

#include <catch2/catch.hpp>

using namespace cadre;

TEST_CASE("The style sheet names a colour for every hole")
{
    for (const Palette* palette : {&lightPalette(), &darkPalette()}) {
        const QString sheet = styleSheet(*palette);
        CHECK(sheet.size() > 1000);
        CHECK_FALSE(sheet.contains(u'@'));
    }
}

TEST_CASE("Texts of the window keep a contrast of 4.5 in light and dark")
{
    for (const Palette* palette : {&lightPalette(), &darkPalette()}) {
        const Palette& p = *palette;
        const std::pair<QColor, QColor> pairs[] = {
            {p.ink, p.pane},         {p.ink, p.background},      {p.ink, p.accentSoft},    {p.muted, p.pane},
            {p.muted, p.background}, {p.accent, p.accentSoft},   {p.accent, p.pane},       {textOn(p.accent), p.accent},
            {p.error, p.errorSoft},  {p.warning, p.warningSoft}, {p.advice, p.adviceSoft}, {p.good, p.goodSoft}};
        for (const auto& [text, ground] : pairs) {
            CAPTURE(text.name().toStdString(), ground.name().toStdString());
            CHECK(contrast(text, ground) >= 4.5);
        }
    }
}
