// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

namespace cadre {

/// The FNV-1a hash, which is the same on every machine. `before` is the hash of what came before, so that several
/// texts can be hashed as one.
[[nodiscard]] constexpr std::uint64_t hashOf(std::string_view text, std::uint64_t before = 0xcbf29ce484222325)
{
    std::uint64_t hash = before;
    for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
    return hash;
}

} // namespace cadre
