// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>

namespace cadre {

/// The largest JSON file that is read, in bytes.
inline constexpr std::size_t maxJsonBytes = std::size_t{64} * 1024 * 1024;
/// How deep lists and objects may stand inside each other.
inline constexpr std::size_t maxJsonDepth = 64;

/// Throws FileError if a file of this many bytes is too large. Ask before the file is read.
void checkJsonSize(std::uintmax_t bytes);

} // namespace cadre
