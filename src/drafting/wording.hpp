// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/text.hpp"

namespace cadre {

/// A text in the language of `translate`; in English without one.
[[nodiscard]] inline std::string worded(const Text& text, const Translate& translate)
{
    return translate ? fill(text, translate) : fill(text);
}

} // namespace cadre
