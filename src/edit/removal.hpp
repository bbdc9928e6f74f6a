// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "edit/edit.hpp"

#include <set>

namespace cadre {

/// Takes out of a program, within an edit made against it, what refers to records that are gone: references to them
/// are cleared, list entries and requirements about them go, notes and acceptances about them go. These name their
/// subject by its id alone: they stay as long as a record of another type bears the same one. The records themselves
/// are not taken.
void takeWhatRefersTo(Edit& edit, const Program& program, const std::set<RecordRef>& gone);

} // namespace cadre
