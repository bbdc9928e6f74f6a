// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "edit/history.hpp"

namespace cadre {

/// Makes one competency of two: whatever leads to `gone` leads to `kept`, which takes over the behaviours at levels it
/// does not describe, and `gone` is removed. Where both stood in one list, the higher level stays. Acceptances about
/// `gone` go, since nobody accepted the same of `kept`. An empty step unless the program has both.
[[nodiscard]] Step mergeCompetencies(const Program& program, const Id<Competency>& kept, const Id<Competency>& gone);

} // namespace cadre
