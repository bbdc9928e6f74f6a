// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/tables/delimited.hpp"
#include "model/text.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace cadre {

/// One sheet of a workbook as people read it: numbers and dates as texts, the text of merged cells in each of the rows
/// that they span. Rows and columns without content are left out. Hidden ones are among the others: a filter that
/// somebody left on, or a folded group of columns, hides them as well.
struct Sheet {
    std::string name;
    bool isHidden = false;
    Rows rows;
    std::size_t hiddenRows = 0;    ///< Of those with content.
    std::size_t hiddenColumns = 0; ///< The same.
};

struct Workbook {
    std::vector<Sheet> sheets;      ///< In the order of the workbook.
    std::size_t unknownResults = 0; ///< Cells with a formula whose result the file does not tell.
};

/// More sheets than that have only files that are after something else.
inline constexpr std::size_t mostSheets = 1000;

/// Whether bytes are those of a workbook, or of something else that comes in the same wrapping.
[[nodiscard]] bool isWorkbook(std::string_view bytes);
/// Reads an Excel workbook (.xlsx, .xlsm) or an OpenDocument spreadsheet (.ods). Throws FileError that says what to do
/// for workbooks that are damaged, locked with a password, older or larger than what can be read, and for other files.
[[nodiscard]] Workbook readWorkbook(std::string_view bytes);

} // namespace cadre
