// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/program.hpp"

#include <QString>

#include <string>

namespace cadre {

[[nodiscard]] QString toQt(const std::string& text);
[[nodiscard]] std::string fromQt(const QString& text);
/// A text of the core in the user's language, filled in.
[[nodiscard]] QString shown(const Text& text);
/// A label or word of the core in the user's language.
[[nodiscard]] QString shown(const char* label);
/// What people read for a record of this name: the name, or "Target role without a name".
[[nodiscard]] QString shownName(const std::string& name, RecordType type);
[[nodiscard]] QString shownName(const Program& program, const RecordRef& ref);
/// The look-up that `shown` uses, for core functions that take one.
[[nodiscard]] Translate translation();

} // namespace cadre
