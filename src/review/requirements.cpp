// SPDX-License-Identifier: Apache-2.0
#include "review/requirements.hpp"

#include <algorithm>
#include <unordered_map>

namespace cadre {

std::vector<CompetencyAtLevel> requirementsOf(const Role& role)
{
    std::vector<CompetencyAtLevel> list;
    std::unordered_map<Id<Competency>, std::size_t> known;
    for (const CompetencyAtLevel& requirement : role.requirements) {
        const auto [place, isNew] = known.emplace(requirement.competency, list.size());
        if (isNew) list.push_back({requirement.competency, requirement.level, {}});
        else list[place->second].level = std::max(list[place->second].level, requirement.level);
    }
    return list;
}

} // namespace cadre
