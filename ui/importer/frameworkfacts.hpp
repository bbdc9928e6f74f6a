// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/plan.hpp"

class QWidget;

namespace cadre {

/// What the framework says of itself, how its levels become the program's, and what to look at.
[[nodiscard]] QWidget* makeFrameworkFacts(const Framework& framework, const ImportPlan& plan, const Program& program);

} // namespace cadre
