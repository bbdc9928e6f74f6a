// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/finding.hpp"

#include <QColor>

#include <array>
#include <vector>

namespace cadre {

/// Every colour of the window and of what is printed.
struct Palette {
    QColor background; ///< Behind the panes.
    QColor pane;
    QColor ink;
    QColor muted;      ///< Text of less weight.
    QColor line;
    QColor faint;      ///< Grid lines and empty cells.
    QColor accent;
    QColor accentSoft;
    QColor heading;    ///< Titles of a publication.

    QColor error, errorSoft;
    QColor warning, warningSoft;
    QColor advice, adviceSoft;
    QColor good, goodSoft;

    std::array<QColor, 5> stretch; ///< Stretch 1 to 5.
    QColor stretchUnknown;
    std::array<QColor, 4> phase; ///< Bands of phases, in turn.

    QColor supportFill, supportLine, supportText;
    QColor learningFill, learningLine, learningText;
    QColor measureMark, measureText;
    QColor watermark;

    /// The colour of a stretch 1..5; `stretchUnknown` for anything else.
    [[nodiscard]] const QColor& ofStretch(int value) const;
    [[nodiscard]] const QColor& of(Severity severity) const;
    [[nodiscard]] const QColor& softOf(Severity severity) const;
};

[[nodiscard]] const Palette& lightPalette();
[[nodiscard]] const Palette& darkPalette();
// The same with a contrast of 7:1 at least between texts and grounds, and with lines that stand out, for people who set
// their desktop to high contrast.
[[nodiscard]] const Palette& highContrastLightPalette();
[[nodiscard]] const Palette& highContrastDarkPalette();

/// A text and the ground it stands on.
struct ColourPair {
    const char* what; ///< "muted on faint", for messages of tests.
    QColor text;
    QColor ground;
};

/// Every text of the window, the figures and the publications on every ground it stands on.
[[nodiscard]] std::vector<ColourPair> textsAndGrounds(const Palette& palette);

/// The contrast ratio of two opaque colours after WCAG 2: 1 to 21.
[[nodiscard]] double contrast(const QColor& a, const QColor& b);
/// Dark or light text, whichever reads better on this colour; the ratio is 4.5 at least.
[[nodiscard]] QColor textOn(const QColor& fill);

} // namespace cadre
