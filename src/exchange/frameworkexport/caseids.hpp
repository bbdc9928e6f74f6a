// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace cadre {

/// Whether a text is a UUID, as CASE wants its identifiers.
[[nodiscard]] bool isIdentifier(std::string_view text);
/// The text with small letters for the capitals A to Z.
[[nodiscard]] std::string smallLetters(std::string_view text);
/// A UUID made of names: the same names give the same one, on every machine.
[[nodiscard]] std::string identifierFor(std::initializer_list<std::string_view> names);

} // namespace cadre
