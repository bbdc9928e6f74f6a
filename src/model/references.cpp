// SPDX-License-Identifier: Apache-2.0
#include "model/references.hpp"

namespace cadre {

std::map<Id<Duty>, const Duty*> dutiesOf(const Program& program)
{
    std::map<Id<Duty>, const Duty*> duties;
    for (const auto& [id, role] : program.roles)
        for (const Duty& duty : role.duties) duties.emplace(duty.id, &duty);
    return duties;
}

} // namespace cadre
