// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/workbook/archive.hpp"
#include "exchange/workbook/workbook.hpp"

namespace cadre {

/// Reads the sheets of an Excel workbook (ECMA-376). Throws what Archive throws.
[[nodiscard]] Workbook readXlsx(Archive& archive);

} // namespace cadre
