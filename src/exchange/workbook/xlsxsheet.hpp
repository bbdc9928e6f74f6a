// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/workbook/numbers.hpp"
#include "exchange/workbook/sheetgrid.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace cadre {

/// What the sheets of an Excel workbook refer to.
struct XlsxShared {
    std::vector<std::string> texts;
    std::vector<NumberFormat> formats; ///< By style of a cell.
    bool from1904 = false;             ///< Days are counted from 1904 on.
};

[[nodiscard]] std::vector<std::string> readXlsxTexts(std::string_view xml);
[[nodiscard]] std::vector<NumberFormat> readXlsxFormats(std::string_view xml);
/// Puts the cells of a sheet into the grid; tells how many formulas have no result.
[[nodiscard]] std::size_t readXlsxSheet(std::string_view xml, const XlsxShared& shared, SheetGrid& grid);

} // namespace cadre
