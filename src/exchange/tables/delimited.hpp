// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace cadre {

/// The cells of a table by row; rows may differ in length.
using Rows = std::vector<std::vector<std::string>>;

/// The bytes of a text file as UTF-8: UTF-8 and UTF-16 are recognised, with and without a byte order mark; what is
/// neither is taken for Windows-1252, which includes Latin-1.
[[nodiscard]] std::string tableText(std::string_view bytes);

/// Splits text into cells at commas, semicolons, tabs or bars, whichever fits best. Cells may stand in double quotes,
/// with line breaks and doubled quotes in them. A first line "sep=;" is followed.
[[nodiscard]] Rows readDelimited(std::string_view text);
[[nodiscard]] Rows splitAt(std::string_view text, char delimiter, std::size_t mostRows = SIZE_MAX);

/// Whether no row has a second cell.
[[nodiscard]] bool isOneColumn(const Rows& rows);

} // namespace cadre
