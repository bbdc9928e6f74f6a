// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "edit/history.hpp"

namespace cadre {

// What people do to records, each as a Step: a label for undo and the Edit. The program itself is not
// changed. No action leaves a reference to something that is gone: it gathers what depends on a removed
// record and changes that too.

/// Adds a record after all others of its type. A record without an id gets a new one; so do its duties.
template <class T>
[[nodiscard]] Step addRecord(const Program& program, T record);

/// Replaces a record by `after`, in which the field of this name was changed (as it is called in files).
/// Steps on the same field of the same record join while the user types. A record of which a program has at
/// most one is added if it is not there yet. Duties taken out of a role are taken out of what rehearses them.
template <class T>
[[nodiscard]] Step changeRecord(const Program& program, T after, const std::string& field);

/// Removes records, and every reference to them: a requirement on a removed competency goes, a supervisor
/// who is removed leaves the field empty, notes and acceptances about them go. These name their subject by its id
/// alone: they stay as long as a record of another type bears the same one.
template <class T>
[[nodiscard]] Step removeRecords(const Program& program, const std::vector<Id<T>>& ids);

/// Adds a copy after the original, with a new id and "(copy)" behind its name.
template <class T>
[[nodiscard]] Step duplicateRecord(const Program& program, const Id<T>& id);

/// Moves a record within the user's order so that it stands at `index` (0 is first; beyond the end is last).
template <class T>
[[nodiscard]] Step moveRecord(const Program& program, const Id<T>& id, std::size_t index);

/// Moves records so that they stand together, in the order given, before another one. Without such a one they move to
/// the end.
template <class T>
[[nodiscard]] Step moveRecordsBefore(const Program& program, const std::vector<Id<T>>& ids, const Id<T>& before);

} // namespace cadre
