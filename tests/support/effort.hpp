// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

namespace cadre::testing {

/// As many cases, or as large ones, of which a test makes `count`: under the sanitizers a quarter, for there each takes
/// many times as long, and what they look for shows in fewer.
constexpr std::size_t fewerUnderSanitizers(std::size_t count)
{
#ifdef __SANITIZE_ADDRESS__
    return count / 4;
#else
    return count;
#endif
}

} // namespace cadre::testing
