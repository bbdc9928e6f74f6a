// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QLabel;

namespace cadre {

/// A label of plain text that wraps. `part` is what the style sheet knows it by (pages/pages.hpp lists the parts).
[[nodiscard]] QLabel* makeLabel(const QString& text, const char* part);

} // namespace cadre
