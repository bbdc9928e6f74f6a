// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/text.hpp"
#include "review/finding.hpp"

#include <QString>

#include <string>

namespace cadre {

[[nodiscard]] QString toQt(const std::string& text);
[[nodiscard]] std::string fromQt(const QString& text);
/// A text of the core in the user's language, filled in.
[[nodiscard]] QString shown(const Text& text);
/// A label or word of the core in the user's language.
[[nodiscard]] QString shown(const char* label);
/// "3 warnings": how many findings of a severity there are.
[[nodiscard]] QString countWords(Severity severity, std::size_t count);
/// The look-up that `shown` uses, for core functions that take one.
[[nodiscard]] Translate translation();

} // namespace cadre
