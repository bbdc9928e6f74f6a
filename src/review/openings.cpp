// SPDX-License-Identifier: Apache-2.0
#include "review/openings.hpp"

#include "review/span.hpp"

namespace cadre {

std::optional<std::int64_t> expectedOpenings(const Program& program)
{
    std::optional<std::int64_t> sum;
    for (const auto& [id, role] : program.roles)
        if (role.expectedOpenings) sum = sum.value_or(0) + bounded(*role.expectedOpenings);
    return sum;
}

} // namespace cadre
