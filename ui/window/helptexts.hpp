// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/program.hpp"

#include <QString>

namespace cadre {

/// What a page is for and what to do on it first; empty for a key that no page has.
[[nodiscard]] QString pageHelp(const QString& key);
/// What a field means and how to fill it in; empty where its label says all. `field` is its name in files.
[[nodiscard]] QString fieldHelp(RecordType type, const QString& field);

} // namespace cadre
