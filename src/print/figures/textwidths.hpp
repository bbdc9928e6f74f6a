// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QString>

namespace cadre {

/// The widths of texts in one font. To measure a text takes long, and a figure that is laid out again after an edit has
/// nearly the same texts: what this thread has measured is known.
class TextWidths {
public:
    explicit TextWidths(const QFont& font);

    [[nodiscard]] double of(const QString& text) const;

private:
    QString m_font; ///< Its name among the known widths.
    QFontMetricsF m_metrics;
};

} // namespace cadre
