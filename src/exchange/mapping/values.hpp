// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/json.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cadre {

/// The entries of an object by their number.
[[nodiscard]] inline const Json::object_t::Container& entriesOf(const Json& object)
{
    return object.get_ref<const Json::object_t&>();
}
/// Whether a word is the code of a language: "en", "de-AT", "pt_BR".
[[nodiscard]] bool isLanguageCode(std::string_view word);
/// Whether a value is one text in several languages: {"en": "...", "sv": null}, [{"language": "en", "value": "..."}].
[[nodiscard]] bool isInLanguages(const Json& value);
/// The languages of such a value.
[[nodiscard]] std::vector<std::string> languagesOf(const Json& value);

/// What a value says as one text, without white space at its ends: a text, a number, a list of them (in lines), a text
/// in several languages (the first of `languages` that is there, or else the first at all). Nothing for anything else.
[[nodiscard]] std::optional<std::string> plainText(const Json& value, std::span<const std::string> languages);
/// Whether such a text leaves nothing of the value unsaid: not so where other languages say something.
[[nodiscard]] bool saysAll(const Json& value);
/// Whether a value is null, empty or a text of white space.
[[nodiscard]] bool isNothing(const Json& value);

/// The text without white space at its ends.
[[nodiscard]] std::string_view trimmed(std::string_view text);
/// The parts between separators, trimmed, without bullets; empty ones are left out. No separator: the whole.
[[nodiscard]] std::vector<std::string> split(std::string_view text, std::string_view separator);

} // namespace cadre
