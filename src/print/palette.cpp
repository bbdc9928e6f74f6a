// SPDX-License-Identifier: Apache-2.0
#include "print/palette.hpp"

#include <algorithm>
#include <cmath>

namespace cadre {

const QColor& Palette::ofStretch(int value) const
{
    return value >= 1 && value <= 5 ? stretch[static_cast<std::size_t>(value - 1)] : stretchUnknown;
}

const QColor& Palette::of(Severity severity) const
{
    return severity == Severity::error ? error : severity == Severity::warning ? warning : advice;
}

const QColor& Palette::softOf(Severity severity) const
{
    return severity == Severity::error ? errorSoft : severity == Severity::warning ? warningSoft : adviceSoft;
}

const Palette& lightPalette()
{
    static const Palette palette = {
        .background = "#F5F6F8", .pane = "#FFFFFF", .ink = "#1E2530", .muted = "#5D6779", .line = "#DDE1E7",
        .faint = "#F1F3F6", .accent = "#2B5C8A", .accentSoft = "#E4EEF7", .heading = "#17527F",
        .error = "#B3261E", .errorSoft = "#FBE9E7", .warning = "#9A5B00", .warningSoft = "#FDF1DC",
        .advice = "#2B6CB0", .adviceSoft = "#E3EEF9", .good = "#2E7D4F", .goodSoft = "#EDF7F1",
        .stretch = {"#CFE3F1", "#9CC6E2", "#5FA3CE", "#2F7BB0", "#17527F"}, .stretchUnknown = "#E3E6EB",
        .phase = {"#E9F1F9", "#DCE8F4", "#CFE0EF", "#C0D6EA"},
        .supportFill = "#EAF5EE", .supportLine = "#A3CDB3", .supportText = "#1E5B39",
        .learningFill = "#F3ECFA", .learningLine = "#C9B3E0", .learningText = "#51307A",
        .measureMark = "#E0A100", .measureText = "#5F4500", .watermark = "#F0F1F4"};
    return palette;
}

const Palette& darkPalette()
{
    static const Palette palette = {
        .background = "#14181F", .pane = "#1B212A", .ink = "#E6EAF0", .muted = "#9DA8B8", .line = "#333C49",
        .faint = "#252C37", .accent = "#6FA8DC", .accentSoft = "#24384C", .heading = "#8CBCE8",
        .error = "#F28B82", .errorSoft = "#44211F", .warning = "#F0B45B", .warningSoft = "#40301A",
        .advice = "#82B4EC", .adviceSoft = "#20344B", .good = "#7CCB9A", .goodSoft = "#1D3A29",
        .stretch = {"#2A4256", "#30597B", "#3E7AA8", "#6CACD8", "#A9D2EE"}, .stretchUnknown = "#3A4350",
        .phase = {"#222C38", "#263444", "#2A3C50", "#2F455D"},
        .supportFill = "#1C3527", .supportLine = "#3F6B51", .supportText = "#A5DDBA",
        .learningFill = "#2E2440", .learningLine = "#5E4A80", .learningText = "#D3BFF0",
        .measureMark = "#E5B13A", .measureText = "#EBCB85", .watermark = "#232A34"};
    return palette;
}

namespace {

double luminance(const QColor& colour)
{
    const auto channel = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

} // namespace

double contrast(const QColor& a, const QColor& b)
{
    // The list form gives values; the other would refer to temporaries.
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor textOn(const QColor& fill)
{
    const QColor dark = "#10161F";
    const QColor light = "#FFFFFF";
    return contrast(fill, light) >= 4.5 || contrast(fill, light) > contrast(fill, dark) ? light : dark;
}

} // namespace cadre
