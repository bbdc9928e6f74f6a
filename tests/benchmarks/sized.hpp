// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/program.hpp"

#include <cstddef>

namespace cadre::bench {

/// A program of about this many records (at least as many), with texts and references as real ones have them: copies
/// of the 36-month program side by side, each with ids of its own.
[[nodiscard]] Program programOfSize(std::size_t records);

} // namespace cadre::bench
