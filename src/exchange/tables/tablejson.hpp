// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/json.hpp"
#include "exchange/tables/delimited.hpp"

namespace cadre {

/// A table as a list with an object for each row, by the headings of its columns. The row of headings is found: what
/// stands above it is its title. Rows and columns without content are left out; a column without a heading is called by
/// its place. With a title the list stands in an object: {"title": "...", "rows": [...]}.
[[nodiscard]] Json tableJson(const Rows& rows);

} // namespace cadre
