// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace cadre {

/// How a cell of an Excel workbook shows a number.
struct NumberFormat {
    enum class Kind { general, fixed, percent, date, time, dateAndTime };

    Kind kind = Kind::general;
    std::size_t decimals = 0; ///< Of fixed and percent.
    std::size_t digits = 0;   ///< Before the decimal point, filled with zeros.

    bool operator==(const NumberFormat&) const = default;
};

/// The format that a code such as "0.00", "yyyy-mm-dd" or "0%" stands for; colours, texts and what stands for negative
/// numbers are passed over.
[[nodiscard]] NumberFormat numberFormat(std::string_view code);
/// The one of the formats that Excel knows by number and files don't spell.
[[nodiscard]] NumberFormat builtInFormat(std::size_t number);

/// A number of a file as people read it: "3" and not "3.0", "1.10" where the cell shows two decimals, dates and times
/// as ISO 8601 has them. `from1904`: days are counted from 1904 on. What is no number stays as it is.
[[nodiscard]] std::string shownNumber(std::string_view number, const NumberFormat& format, bool from1904 = false);

} // namespace cadre
