// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/program.hpp"

#include <QString>

class QWidget;

namespace cadre {

enum class FrameworkForm { cadre, caseOne };

/// Writes the competencies of a program as a framework. Tells what went wrong; empty if it was written.
[[nodiscard]] QString writeFramework(const Program& program, const QString& path, FrameworkForm form);
/// Asks for a file and its form, and writes the framework there. Tells what went wrong; empty if nothing did.
[[nodiscard]] QString exportFramework(const Program& program, QWidget& window);

} // namespace cadre
