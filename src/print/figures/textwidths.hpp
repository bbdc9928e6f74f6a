// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QString>

#include <memory>

namespace cadre {

/// The widths of texts in one font. To measure a text takes long, and a figure that is laid out again after an edit has
/// nearly the same texts: what this thread has measured is known. For use in one thread.
class TextWidths {
public:
    explicit TextWidths(const QFont& font);

    [[nodiscard]] double of(const QString& text) const;

private:
    QFontMetricsF m_metrics;
    std::shared_ptr<QHash<QString, double>> m_known; ///< Of this thread and font.
};

} // namespace cadre
