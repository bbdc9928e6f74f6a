// SPDX-License-Identifier: Apache-2.0
#include "look/lookfollower.hpp"

#include "look/theme.hpp"

#include <QApplication>
#include <QEvent>
#include <QPalette>
#include <QSettings>

#include <algorithm>

namespace cadre {

namespace {

constexpr auto choiceKey = "look/colours";
constexpr auto zoomKey = "look/zoom";

const Palette& paletteFor(LookChoice choice, const SystemLook& system)
{
    const bool dark = choice == LookChoice::dark || (choice != LookChoice::light && system.dark);
    const bool strong = choice == LookChoice::highContrast || (choice == LookChoice::system && system.highContrast);
    if (strong) return dark ? highContrastDarkPalette() : highContrastLightPalette();
    return dark ? darkPalette() : lightPalette();
}

} // namespace

SystemLook systemLook()
{
    // An empty palette gives back what the desktop asks for; Cadre's own comes on top of it again right after.
    QApplication::setPalette(QPalette());
    const QPalette palette = QApplication::palette();
    constexpr double blackOnWhite = 20.5;
    const QColor text = palette.color(QPalette::WindowText);
    const QColor ground = palette.color(QPalette::Window);
    return {.dark = text.lightness() > ground.lightness(), .highContrast = contrast(text, ground) >= blackOnWhite};
}

LookFollower::LookFollower(QApplication& application, std::function<SystemLook()> system)
    : m_application(application), m_system(std::move(system))
{
    const QSettings settings;
    m_choice = static_cast<LookChoice>(std::clamp(settings.value(choiceKey).toInt(), 0, static_cast<int>(LookChoice::highContrast)));
    setZoomPercent(settings.value(zoomKey, 100).toInt());
    apply();
}

void LookFollower::choose(LookChoice choice)
{
    if (choice == m_choice) return;
    m_choice = choice;
    QSettings().setValue(choiceKey, static_cast<int>(choice));
    apply();
}

void LookFollower::setZoom(int percent)
{
    const int before = zoomPercent();
    setZoomPercent(percent);
    QSettings().setValue(zoomKey, zoomPercent());
    if (zoomPercent() == before) return;
    apply();
    emit zoomChanged();
}

bool LookFollower::event(QEvent* event)
{
    if (event->type() == QEvent::ThemeChange && m_choice == LookChoice::system) apply();
    return QObject::event(event);
}

void LookFollower::apply()
{
    useTheme(m_application, paletteFor(m_choice, m_system()));
}

} // namespace cadre
