// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace cadre {

/// Whether bytes are sound UTF-8: no overlong forms, no surrogates, nothing beyond U+10FFFF.
[[nodiscard]] bool isUtf8(std::string_view bytes);
/// How many bytes at the start are sound UTF-8: all of them, or the place of the first that is not.
[[nodiscard]] std::size_t soundUtf8Length(std::string_view bytes);
/// How many code points a UTF-8 text has.
[[nodiscard]] std::size_t codePointCount(std::string_view text);

} // namespace cadre
