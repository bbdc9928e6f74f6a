// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/fields.hpp"

namespace cadre {

/// Whether a value says no more than a missing field does. A number or yes/no that can't be missing says
/// nothing where it is 0 or no.
template <class M> [[nodiscard]] bool saysNothing(const M& value)
{
    if constexpr (IsOptional<M>::value) return !value.has_value();
    else if constexpr (std::is_arithmetic_v<M>) return value == M{};
    else return value.empty();
}

} // namespace cadre
