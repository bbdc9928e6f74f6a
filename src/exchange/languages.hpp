// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/json.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace cadre {

/// In which languages a file says its texts, and which was taken.
struct Languages {
    std::string taken;            ///< Empty where the file has texts in no named language.
    std::vector<std::string> all; ///< In the order of the file, as it writes them ("en", "en-us").
    bool isWanted = true;         ///< Whether it is the one that was asked for, if any was.
    std::size_t others = 0;       ///< Texts that are missing in the language and were taken in another.
};

/// Puts one text where a file has a text in several languages: maps by language ({"en": "...", "sv": null}), JSON-LD
/// values ({"@language": "en", "@value": "..."}), columns ("name_en", "name_sv") and translations under a key of that
/// name. What the other languages say stands beside it afterwards, as "name@sv".
/// Takes the wanted language where the file has it, or else English, or else the first.
[[nodiscard]] Languages chooseLanguage(Json& json, const std::string& wanted);

/// Whether this is the tag of a language ("en", "pt-BR", "zh_Hans").
[[nodiscard]] bool isLanguageTag(std::string_view key);

} // namespace cadre
