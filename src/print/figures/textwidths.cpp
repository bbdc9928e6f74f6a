// SPDX-License-Identifier: Apache-2.0
#include "print/figures/textwidths.hpp"

#include <QHash>

namespace cadre {

TextWidths::TextWidths(const QFont& font) : m_font(font.key() + u'\n'), m_metrics(font) {}

double TextWidths::of(const QString& text) const
{
    constexpr qsizetype mostKnown = 20'000;
    thread_local QHash<QString, double> known;
    const QString key = m_font + text;
    if (const auto width = known.constFind(key); width != known.constEnd()) return *width;
    if (known.size() > mostKnown) known.clear();
    return *known.insert(key, m_metrics.horizontalAdvance(text));
}

} // namespace cadre
