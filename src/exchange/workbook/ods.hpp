// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/workbook/archive.hpp"
#include "exchange/workbook/workbook.hpp"

namespace cadre {

/// Reads the sheets of an OpenDocument spreadsheet. Throws what Archive throws.
[[nodiscard]] Workbook readOds(Archive& archive);

} // namespace cadre
