// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/program.hpp"

#include <QString>

namespace cadre {

/// A file name made of the program's name, without what file systems refuse. `ending` is such as ".pdf".
[[nodiscard]] QString proposedFileName(const Program& program, const QString& ending);

/// A file name made of any name; of `otherwise` where nothing of it is left.
[[nodiscard]] QString fileNameFor(const QString& name, const QString& otherwise, const QString& ending);

} // namespace cadre
