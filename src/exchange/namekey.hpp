// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace cadre {

/// Names that say nearly the same have the same key: its words in lower case, sorted, without punctuation, small
/// words and the "s" of a plural. Empty if no word is left.
[[nodiscard]] std::string nameKey(std::string_view name);

/// Whether two names differ in nothing but capitals (of A to Z).
[[nodiscard]] bool sameButCapitals(std::string_view a, std::string_view b);

} // namespace cadre
