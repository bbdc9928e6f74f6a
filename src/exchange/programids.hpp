// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <concepts>
#include <cstddef>
#include <string>
#include <string_view>

namespace cadre {

/// The field of a record's place in the user's order, where it can't be told from the list. The name is one that
/// fields of other tools do not have.
inline constexpr const char* positionKey = "cadre-position";

/// What an id is derived from where a record of a list has none: "goals-2" for the second goal.
[[nodiscard]] std::string idByPlace(std::string_view key, std::size_t index);
/// The same for a duty of a role: "R1-duty-2". Empty if that would be too long for an id.
[[nodiscard]] std::string dutyIdByPlace(std::string_view role, std::size_t index);

/// `base`, or the first of "base-2", "base-3", ... that is not taken.
[[nodiscard]] std::string freeId(const std::string& base, const std::predicate<const std::string&> auto& isTaken)
{
    std::string id = base;
    for (int n = 2; isTaken(id); ++n) id = base + "-" + std::to_string(n);
    return id;
}

} // namespace cadre
