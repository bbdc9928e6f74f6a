// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/framework.hpp"

class QWidget;

namespace cadre {

/// What the framework says of itself.
[[nodiscard]] QWidget* makeFrameworkFacts(const Framework& framework);

} // namespace cadre
