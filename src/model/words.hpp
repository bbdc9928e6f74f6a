// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace cadre {

/// A text for comparing: in lower case, without punctuation (anything but letters, digits and white space), with single
/// spaces. What is dropped leaves no gap: "one-to-one" becomes "onetoone".
[[nodiscard]] std::string normalised(std::string_view text);
/// The same, into a text that is used again and again.
void normalise(std::string_view text, std::string& into);
/// The same, as code points.
[[nodiscard]] std::u32string normalisedCodePoints(std::string_view text);
/// How many words a text has: runs of anything but white space.
[[nodiscard]] std::size_t wordCount(std::string_view text);

} // namespace cadre
