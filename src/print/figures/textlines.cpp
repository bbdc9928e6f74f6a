// SPDX-License-Identifier: Apache-2.0
#include "print/figures/textlines.hpp"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>

namespace cadre {

QStringList wrapped(const QString& text, const QFont& font, double width, int most)
{
    QTextLayout layout(text.simplified(), font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1.0, width));
        const bool last = lines.size() + 1 >= most;
        // The remainder is bounded: nobody sees more of it than one line.
        const QString piece = last ? layout.text().mid(line.textStart(), 400) : layout.text().mid(line.textStart(), line.textLength());
        lines << (last ? QFontMetricsF(font).elidedText(piece, Qt::ElideRight, width) : piece.trimmed());
        if (last) break;
    }
    layout.endLayout();
    return lines;
}

} // namespace cadre
