// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "edit/history.hpp"

#include <string>
#include <vector>

namespace cadre {

// What a list does to records of a type that is only known when the program runs.

/// The ids of all records of a type, in the user's order.
[[nodiscard]] std::vector<std::string> idsInOrder(const Program& program, RecordType type);
/// Adds an empty record. The step's edit holds its id.
[[nodiscard]] Step stepToAdd(const Program& program, RecordType type);
[[nodiscard]] Step stepToRemove(const Program& program, RecordType type, const std::vector<std::string>& ids);
[[nodiscard]] Step stepToDuplicate(const Program& program, RecordType type, const std::string& id);
/// Moves a record so that it stands at `index` in the user's order.
[[nodiscard]] Step stepToMove(const Program& program, RecordType type, const std::string& id, std::size_t index);
/// Moves records so that they stand together, in the order given, before another one; an empty id moves them to the end.
[[nodiscard]] Step stepToMoveBefore(const Program& program, RecordType type, const std::vector<std::string>& ids,
                                    const std::string& before);
/// The first record that an edit adds; an empty id if it adds none.
[[nodiscard]] std::string addedBy(const Edit& edit, RecordType type);
/// The name in files of a type's first field, where the cursor goes in a new record.
[[nodiscard]] std::string firstField(RecordType type);

} // namespace cadre
