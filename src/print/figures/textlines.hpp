// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QString>
#include <QStringList>

namespace cadre {

/// Breaks text into lines of a width, between words where possible; what is beyond `most` lines ends in "…".
[[nodiscard]] QStringList wrapped(const QString& text, const QFont& font, double width, int most);

} // namespace cadre
