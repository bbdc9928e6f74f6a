// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tables/grid.hpp"
#include "tables/recordtable.hpp"

namespace cadre {

/// The list into which rows are pasted.
struct PasteList {
    RecordType type = RecordType::role;
    const std::vector<Column>& columns; ///< Those that are shown, then those that can only be pasted.
};

/// Where rows without titles go: from a cell on, or below all others.
struct PasteTarget {
    std::vector<std::string> rows; ///< The records shown from the current row on; empty adds all rows.
    std::size_t column = 0;
};

/// What rows from a spreadsheet do to a list.
struct Pasted {
    Edit edit;
    std::vector<std::string> ids; ///< Of the records added or filled.
    std::size_t added = 0;
    std::size_t changed = 0;      ///< Records that were there and say something else now.
    QStringList problems;         ///< What was not understood, for the person.
};

/// The most rows that are taken at once.
inline constexpr std::size_t mostPastedRows = 5'000;

/// Puts rows into a list. If the first row holds titles of columns, cells go where the titles say: a row with the name
/// of a record fills that one, any other adds a record. Without titles the cells go into the columns that can be
/// typed, from the target on; rows beyond the last record add records. Cells that are not understood are left out.
[[nodiscard]] Pasted pasteRows(const Program& program, const PasteList& list, Grid grid, const PasteTarget& target);
/// The rows of these records with the titles of the columns above.
[[nodiscard]] Grid copiedRows(const Program& program, const PasteList& list, const std::vector<std::string>& ids);

} // namespace cadre
