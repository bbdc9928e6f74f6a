// SPDX-License-Identifier: Apache-2.0
#include "print/figures/textwidths.hpp"

#include <map>

namespace cadre {

namespace {

constexpr qsizetype mostKnown = 20'000;

std::shared_ptr<QHash<QString, double>> knownIn(const QFont& font)
{
    constexpr std::size_t mostFonts = 16; // few are in use at a time: one for each zoom
    thread_local std::map<QString, std::shared_ptr<QHash<QString, double>>> known;
    if (known.size() > mostFonts) known.clear();
    auto& widths = known[font.key()];
    if (!widths) widths = std::make_shared<QHash<QString, double>>();
    return widths;
}

} // namespace

TextWidths::TextWidths(const QFont& font) : m_metrics(font), m_known(knownIn(font)) {}

double TextWidths::of(const QString& text) const
{
    if (const auto width = m_known->constFind(text); width != m_known->constEnd()) return *width;
    if (m_known->size() > mostKnown) m_known->clear();
    return *m_known->insert(text, m_metrics.horizontalAdvance(text));
}

} // namespace cadre
