// SPDX-License-Identifier: Apache-2.0
#include "review/openings.hpp"

#include "review/span.hpp"

namespace cadre {

std::optional<std::int64_t> expectedOpenings(const Program& program)
{
    if (program.roles.empty()) return std::nullopt;
    std::int64_t sum = 0;
    for (const auto& [id, role] : program.roles) {
        if (!role.expectedOpenings) return std::nullopt;
        sum = bounded(sum + bounded(*role.expectedOpenings));
    }
    return sum;
}

} // namespace cadre
