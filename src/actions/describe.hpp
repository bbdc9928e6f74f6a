// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "edit/edit.hpp"

#include <string>
#include <vector>

namespace cadre {

// What an edit does, for people: before a fix is made, and where two versions are compared. The records and fields
// are values, so that the window can set old and new apart; `sentence` puts them into words.

/// added: there was nothing before; removed: nothing is left; changed: something else takes its place.
enum class ChangeKind { added, removed, changed };

/// What happens to one field of a record.
struct FieldChange {
    ChangeKind kind = ChangeKind::changed;
    std::string field; ///< Its name in files; empty for fields that Cadre does not know.
    Text label;        ///< What people call it; empty where the value speaks for itself ("monthly").
    Text before;       ///< Ids are resolved to names, long texts are cut. Empty where nothing was said.
    Text after;
    bool inList = false; ///< `before` left the list, or `after` joined it; the other entries stay.

    bool operator==(const FieldChange&) const = default;
};

/// What happens to one record.
struct RecordChange {
    ChangeKind kind = ChangeKind::changed;
    RecordRef record; ///< With an empty id: the order of all records of the type.
    Text title;       ///< "New support “Mentor”", "Activity “Deputise for a team manager”".
    /// Of an added record what it says; of a removed one nothing.
    std::vector<FieldChange> fields;

    bool operator==(const RecordChange&) const = default;
};

/// What an edit changes in the program it was made for, in the order of the file; inside a type in the user's order.
[[nodiscard]] std::vector<RecordChange> describe(const Program& program, const Edit& edit);

/// A change of a field in words: "Starts in month: 3 → 4".
[[nodiscard]] Text sentence(const FieldChange& change);
/// A change of a record in words: "Activity “Deputise”: Starts in month: 3 → 4", "New support “Mentor”: monthly".
[[nodiscard]] Text sentence(const RecordChange& change);

} // namespace cadre
