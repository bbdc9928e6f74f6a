// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/program.hpp"

#include <QString>

namespace cadre {

/// Where somebody was in a program.
struct LastPlace {
    QString page;
    std::vector<RecordRef> selection;
};

/// Remembers where somebody is in the program of this file, for the next time it is opened. The places of the last 50
/// files are kept.
void rememberPlace(const QString& path, const LastPlace& place);
/// Where somebody was; an empty page for a file that is not known.
[[nodiscard]] LastPlace lastPlace(const QString& path);

} // namespace cadre
