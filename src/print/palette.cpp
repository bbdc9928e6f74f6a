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

const Palette& highContrastLightPalette()
{
    static const Palette palette = {
        .background = "#FFFFFF", .pane = "#FFFFFF", .ink = "#000000", .muted = "#2E2E2E", .line = "#3A3A3A",
        .faint = "#EFEFEF", .accent = "#003A78", .accentSoft = "#D5E6FA", .heading = "#002B59",
        .error = "#8A0000", .errorSoft = "#FFF0F0", .warning = "#5C3500", .warningSoft = "#FFF6E5",
        .advice = "#003A78", .adviceSoft = "#EEF5FF", .good = "#004D21", .goodSoft = "#EDFAF2",
        .stretch = {"#D9ECFA", "#A9D3F0", "#6DB3E3", "#11568C", "#002B59"}, .stretchUnknown = "#DDDDDD",
        .phase = {"#F2F7FC", "#E2EEF9", "#D2E5F6", "#C3DCF3"},
        .supportFill = "#EAF7EF", .supportLine = "#1B5E38", .supportText = "#00391A",
        .learningFill = "#F5EEFC", .learningLine = "#51307A", .learningText = "#35145E",
        .measureMark = "#8A5A00", .measureText = "#3D2800", .watermark = "#F0F1F4"};
    return palette;
}

const Palette& highContrastDarkPalette()
{
    static const Palette palette = {
        .background = "#000000", .pane = "#000000", .ink = "#FFFFFF", .muted = "#DADADA", .line = "#BDBDBD",
        .faint = "#1E1E1E", .accent = "#8FCBFF", .accentSoft = "#0F3355", .heading = "#B5DCFF",
        .error = "#FFA8A0", .errorSoft = "#3A0B08", .warning = "#FFD27F", .warningSoft = "#332200",
        .advice = "#A5D3FF", .adviceSoft = "#0A2440", .good = "#94E8B4", .goodSoft = "#06281A",
        .stretch = {"#12304A", "#12466E", "#6FB4E6", "#9BD0F5", "#CFEAFF"}, .stretchUnknown = "#3A3A3A",
        .phase = {"#101820", "#16222E", "#1C2C3C", "#22364A"},
        .supportFill = "#062014", .supportLine = "#7FD3A0", .supportText = "#BDF2D0",
        .learningFill = "#1D1030", .learningLine = "#B79AE6", .learningText = "#E3D4FA",
        .measureMark = "#FFC83D", .measureText = "#FFE3A1", .watermark = "#1E1E1E"};
    return palette;
}

std::vector<ColourPair> textsAndGrounds(const Palette& p)
{
    std::vector<ColourPair> pairs = {
        {"ink on pane", p.ink, p.pane},
        {"ink on background", p.ink, p.background},
        {"ink on faint", p.ink, p.faint},
        {"ink on accentSoft", p.ink, p.accentSoft},
        {"muted on pane", p.muted, p.pane},
        {"muted on background", p.muted, p.background},
        {"muted on faint", p.muted, p.faint},
        {"muted on accentSoft", p.muted, p.accentSoft},
        {"heading on pane", p.heading, p.pane},
        {"accent on pane", p.accent, p.pane},
        {"accent on background", p.accent, p.background},
        {"accent on accentSoft", p.accent, p.accentSoft},
        {"text on accent", textOn(p.accent), p.accent},
        {"text on heading", textOn(p.accent), p.heading},
        {"support", p.supportText, p.supportFill},
        {"learning", p.learningText, p.learningFill},
        {"measure on pane", p.measureText, p.pane},
        {"text on unknown stretch", textOn(p.stretchUnknown), p.stretchUnknown},
    };
    const std::pair<QColor, QColor> signs[] = {
        {p.error, p.errorSoft}, {p.warning, p.warningSoft}, {p.advice, p.adviceSoft}, {p.good, p.goodSoft}};
    for (const auto& [sign, soft] : signs) {
        pairs.push_back({"a sign on its own ground", sign, soft});
        pairs.push_back({"a sign on pane", sign, p.pane});
        pairs.push_back({"ink on the ground of a sign", p.ink, soft});
        pairs.push_back({"muted on the ground of a sign", p.muted, soft});
    }
    for (const QColor& stretch : p.stretch) pairs.push_back({"text on stretch", textOn(stretch), stretch});
    for (const QColor& phase : p.phase) pairs.push_back({"ink on phase", p.ink, phase});
    return pairs;
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
