// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace cadre {

/// Where in a text something stands, both from 1. A column is one Unicode code point.
struct TextPosition {
    std::int64_t line = 1;
    std::int64_t column = 1;
};

/// The place of a byte of a UTF-8 text.
[[nodiscard]] TextPosition textPosition(std::string_view text, std::size_t byte);
/// The bytes of a file as UTF-8 without a byte order mark. UTF-16 is recognised and turned into UTF-8, for which
/// `buffer` must live as long as the result. Throws FileError that names the place of what is neither.
[[nodiscard]] std::string_view asUtf8(std::string_view bytes, std::string& buffer);
/// The same for bytes that may be in an old encoding: what is not UTF-8 is taken as Windows-1252, which Latin-1 is a
/// part of. `guessedAt` is then the place of the first such character.
[[nodiscard]] std::string_view asUtf8Guessing(std::string_view bytes, std::string& buffer,
                                              std::optional<TextPosition>& guessedAt);
/// The text, or its first `most` code points and "…".
[[nodiscard]] std::string shortened(std::string_view text, std::size_t most);

} // namespace cadre
