// SPDX-License-Identifier: Apache-2.0
#include "look/lookfollower.hpp"
#include "look/stylesheet.hpp"
#include "look/theme.hpp"

#include <QApplication>
#include <QSettings>

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

TEST_CASE("Every text keeps a contrast of 4.5 to its ground in light and dark, and of 7 in high contrast")
{
    const std::pair<const Palette*, double> palettes[] = {{&lightPalette(), 4.5},
                                                          {&darkPalette(), 4.5},
                                                          {&highContrastLightPalette(), 7},
                                                          {&highContrastDarkPalette(), 7}};
    for (const auto& [palette, least] : palettes)
        for (const ColourPair& pair : textsAndGrounds(*palette)) {
            // Levels and stretch are told apart by their fill, so that not all of them can give so much.
            const double wanted = std::string(pair.what).starts_with("text on") ? 4.5 : least;
            CAPTURE(pair.what, pair.text.name().toStdString(), pair.ground.name().toStdString());
            CHECK(contrast(pair.text, pair.ground) >= wanted);
        }
}

TEST_CASE("At 200 % all sizes of the style sheet are doubled, and no colour changes")
{
    const QString usual = styleSheet(lightPalette());
    const QString large = styleSheet(lightPalette(), 200);
    CHECK(usual.contains("* { font-size: 13px; }"));
    CHECK(large.contains("* { font-size: 26px; }"));
    CHECK(large.count(u'#') == usual.count(u'#'));
}

TEST_CASE("The look follows the system at once, unless the user chose another")
{
    auto& application = *qobject_cast<QApplication*>(QCoreApplication::instance());
    QSettings().clear();
    SystemLook system{.dark = false, .highContrast = false};
    LookFollower follower(application, [&] { return system; });
    CHECK(theme().pane == lightPalette().pane);
    system.dark = true;
    QEvent changed(QEvent::ThemeChange);
    QCoreApplication::sendEvent(&follower, &changed);
    CHECK(theme().pane == darkPalette().pane);
    system.highContrast = true;
    QCoreApplication::sendEvent(&follower, &changed);
    CHECK(theme().pane == highContrastDarkPalette().pane);

    follower.choose(LookChoice::light);
    CHECK(theme().pane == lightPalette().pane);
    QCoreApplication::sendEvent(&follower, &changed);
    CHECK(theme().pane == lightPalette().pane);
    CHECK(LookFollower(application, [&] { return system; }).choice() == LookChoice::light);
    follower.choose(LookChoice::system);
    CHECK(theme().pane == highContrastDarkPalette().pane);
    useTheme(application, lightPalette());
}

TEST_CASE("The zoom stays between 100 and 200 %, and is remembered")
{
    auto& application = *qobject_cast<QApplication*>(QCoreApplication::instance());
    QSettings().clear();
    {
        LookFollower follower(application, [] { return SystemLook(); });
        CHECK(zoomPercent() == 100);
        follower.setZoom(150);
        CHECK(zoomed(20) == 30);
        follower.setZoom(500);
        CHECK(zoomPercent() == 200);
    }
    LookFollower again(application, [] { return SystemLook(); });
    CHECK(zoomPercent() == 200);
    again.setZoom(20);
    CHECK(zoomPercent() == 100);
    CHECK(zoomed(20) == 20);
}
