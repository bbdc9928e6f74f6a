// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/role.hpp"

#include <vector>

namespace cadre {

/// What a target role requires, each competency once in the order of the role; where it stands there twice,
/// with the higher level.
[[nodiscard]] std::vector<const CompetencyAtLevel*> requirementsOf(const Role& role);

} // namespace cadre
