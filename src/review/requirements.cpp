// SPDX-License-Identifier: Apache-2.0
#include "review/requirements.hpp"

#include "model/idtable.hpp"

#include <algorithm>

namespace cadre {

std::vector<const CompetencyAtLevel*> requirementsOf(const Role& role)
{
    std::vector<const CompetencyAtLevel*> list;
    list.reserve(role.requirements.size());
    IdTable known;
    known.reset(role.requirements.size());
    for (const CompetencyAtLevel& requirement : role.requirements) {
        const std::size_t place = known.add(requirement.competency.value, static_cast<std::uint32_t>(list.size()));
        if (place == list.size()) list.push_back(&requirement);
        else if (list[place]->level < requirement.level) list[place] = &requirement;
    }
    return list;
}

} // namespace cadre
