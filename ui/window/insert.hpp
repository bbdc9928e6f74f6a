// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/program.hpp"

namespace cadre {

class Session;

/// Adds an empty record of this type and puts the cursor into its first field. A new activity is an assignment.
void insertRecord(Session& session, RecordType type);

} // namespace cadre
