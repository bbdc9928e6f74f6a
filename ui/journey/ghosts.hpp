// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "edit/edit.hpp"
#include "print/figures/journeylayout.hpp"
#include "review/load.hpp"

namespace cadre {

/// The bars and dates that an edit moves, where they would be: in their rows, over the months of `layout`; and the load
/// as it would be. `before` and `after` are the program without and with the edit.
[[nodiscard]] JourneyLayout ghostsOf(const JourneyLayout& layout, const Program& before, const Program& after,
                                     const Edit& edit,
                                     const std::vector<Load>& loads);

} // namespace cadre
