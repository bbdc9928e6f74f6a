// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace cadre {

/// A text for comparing: lower case, without punctuation, with single spaces. Letters beyond Western Europe
/// keep their case.
[[nodiscard]] std::string normalised(std::string_view text);
/// How many words a text has: runs of anything but white space.
[[nodiscard]] std::size_t wordCount(std::string_view text);

} // namespace cadre
