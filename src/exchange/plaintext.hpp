// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace cadre {

/// The words of a text that may be HTML or Markdown: tags, entities and marks go, line breaks and lists stay ("- one").
/// Lines end in "\n"; a text that is neither is only trimmed. Nothing of it is ever interpreted as more than words.
[[nodiscard]] std::string plainText(std::string_view text);
/// The same in one line.
[[nodiscard]] std::string plainLine(std::string_view text);

} // namespace cadre
