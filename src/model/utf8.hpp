// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace cadre {

/// Whether bytes are sound UTF-8: no overlong forms, no surrogates, nothing beyond U+10FFFF.
[[nodiscard]] bool isUtf8(std::string_view bytes);
/// How many bytes at the start are sound UTF-8: all of them, or the place of the first that is not.
[[nodiscard]] std::size_t soundUtf8Length(std::string_view bytes);
/// How many code points a UTF-8 text has.
[[nodiscard]] std::size_t codePointCount(std::string_view text);
/// The code point at `at`, which must be within the text and moves behind it. A byte that starts no sound UTF-8 counts
/// as one U+FFFD.
[[nodiscard]] char32_t nextCodePoint(std::string_view text, std::size_t& at);
/// White space of any script, a no-break space included.
[[nodiscard]] bool isSpace(char32_t c);
/// Adds a code point to a UTF-8 text.
void appendCodePoint(std::string& text, char32_t point);

} // namespace cadre
