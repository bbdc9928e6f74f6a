// SPDX-License-Identifier: Apache-2.0
#include "print/typography.hpp"

#include <QFontDatabase>
#include <QGuiApplication>

#include <algorithm>
#include <cmath>

namespace cadre {

QString publicationFamily()
{
    static const QString family = [] {
        const QString wanted = QStringLiteral("Noto Sans");
        return QFontDatabase::hasFamily(wanted) ? wanted : QGuiApplication::font().family();
    }();
    return family;
}

QFont fontOf(const TextStyle& style)
{
    QFont font(publicationFamily());
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(points(style.size)))));
    font.setBold(style.bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    if (style.spacing > 0) font.setLetterSpacing(QFont::AbsoluteSpacing, points(style.spacing));
    return font;
}

Typography::Typography(const Palette& palette)
    : kind{8.5, false, palette.muted, 1.2}, title{29, true, palette.heading}, subtitle{12.5, false, palette.muted},
      section{17, true, palette.heading}, part{11, true, palette.ink}, lead{9.5, false, palette.muted},
      body{9.5, false, palette.ink}, strong{9.5, true, palette.ink}, tableHead{8, true, palette.muted},
      cell{9, false, palette.ink}, small{8, false, palette.muted}
{
}

} // namespace cadre
