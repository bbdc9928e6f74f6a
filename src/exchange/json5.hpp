// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace cadre {

/// What a text has that JSON does not allow and JSON5 does, with the byte where each kind stands first.
struct Json5Finds {
    std::optional<std::size_t> comment;
    std::optional<std::size_t> trailingComma;
    std::optional<std::size_t> bareKey;
    std::optional<std::size_t> singleQuote;
    std::optional<std::size_t> number; ///< Hexadecimal, a sign +, a missing digit before or after the point.
    std::optional<std::size_t> other;  ///< A line that goes on, other spaces, the JavaScript around a literal.
};

/// A text that was JSON5, as JSON.
struct StrictJson {
    std::string json;
    Json5Finds finds;
};

/// Writes JSON5, also as it stands in JavaScript ("export const tracks = {...};"), as JSON. Infinity and NaN become
/// texts. Nothing if the text is not JSON5 in its small parts; whether commas and brackets are in order is for the
/// parser to say. Takes UTF-8; needs time and memory that grow with the text only.
[[nodiscard]] std::optional<StrictJson> strictJson(std::string_view text);

} // namespace cadre
