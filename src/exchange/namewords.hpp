// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace cadre {

/// The words of a name that carry its meaning, sorted, each once: in small letters, without small words such as "and"
/// or "of" (of English, German, French and Spanish), English ones without their endings, so that "managing" and
/// "manages" are one. A name of small words alone keeps them. Empty if there is no word.
[[nodiscard]] std::vector<std::string> nameWords(std::string_view name);

/// Whether two names differ in nothing but capitals, punctuation and white space.
[[nodiscard]] bool sameButCapitals(std::string_view a, std::string_view b);

} // namespace cadre
