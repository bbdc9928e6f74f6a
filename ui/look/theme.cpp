// SPDX-License-Identifier: Apache-2.0
#include "look/theme.hpp"

#include "look/stylesheet.hpp"
#include "look/tooltips.hpp"

#include <QApplication>
#include <QPalette>
#include <QStyleFactory>

#include <algorithm>

namespace cadre {
namespace {

const Palette* current = nullptr;
int zoomInForce = 100;

QPalette paletteOf(const Palette& colours)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colours.background);
    palette.setColor(QPalette::WindowText, colours.ink);
    palette.setColor(QPalette::Base, colours.pane);
    palette.setColor(QPalette::AlternateBase, colours.background);
    palette.setColor(QPalette::Text, colours.ink);
    palette.setColor(QPalette::PlaceholderText, colours.muted);
    palette.setColor(QPalette::Button, colours.pane);
    palette.setColor(QPalette::ButtonText, colours.ink);
    palette.setColor(QPalette::BrightText, colours.error);
    palette.setColor(QPalette::ToolTipBase, colours.pane);
    palette.setColor(QPalette::ToolTipText, colours.ink);
    palette.setColor(QPalette::Highlight, colours.accent);
    palette.setColor(QPalette::HighlightedText, textOn(colours.accent));
    palette.setColor(QPalette::Link, colours.accent);
    palette.setColor(QPalette::LinkVisited, colours.accent);
    palette.setColor(QPalette::Mid, colours.line);
    palette.setColor(QPalette::Dark, colours.muted);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colours.muted);
    return palette;
}

} // namespace

const Palette& theme()
{
    return current ? *current : lightPalette();
}

int zoomPercent()
{
    return zoomInForce;
}

void setZoomPercent(int percent)
{
    zoomInForce = std::clamp(percent, 100, 200);
}

int zoomed(int pixels)
{
    return pixels * zoomInForce / 100;
}

void useTheme(QApplication& application, const Palette& palette)
{
    current = &palette;
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(paletteOf(palette));
    application.setStyleSheet(styleSheet(palette, zoomInForce));
    if (!application.findChild<PlainToolTips*>()) application.installEventFilter(new PlainToolTips(&application));
}

} // namespace cadre
