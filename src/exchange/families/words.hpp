// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/json.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace cadre {

/// Keys that mean the same, in lower case without punctuation, the most telling first.
using Words = std::span<const std::string_view>;

/// The words that people use as keys in frameworks, by what they mean.
namespace keywords {
extern const Words name;
extern const Words text; ///< What the thing is: a description, a definition, a statement.
extern const Words more; ///< What else is said at length.
extern const Words id;
extern const Words code;
extern const Words group;  ///< To which group an item belongs: a name or an id.
extern const Words groups; ///< Lists of groups.
extern const Words items;  ///< Lists of competencies.
extern const Words level;  ///< At which level something stands: a number, a name or an id.
extern const Words levels; ///< Lists of levels, or maps by level.
extern const Words behaviours;
extern const Words effective;
extern const Words ineffective;
extern const Words item; ///< To which competency something belongs: an id.
extern const Words type;
extern const Words number; ///< How a level is counted.
extern const Words version;
extern const Words licence;
extern const Words publisher;
extern const Words author;
extern const Words date;
extern const Words uri;
extern const Words language;
} // namespace keywords

/// Whether a key is the word, whatever its capitals, punctuation and prefix ("ceasn:competencyLabel").
[[nodiscard]] bool isWord(std::string_view key, std::string_view word);
[[nodiscard]] bool isOneOf(std::string_view key, Words words);
/// The value under the first of the words that the object has; null if it has none of them.
[[nodiscard]] const Json* find(const Json& object, Words words);
/// The first text (a number counts as one) under one of the words; empty if there is none.
[[nodiscard]] std::string textUnder(const Json& object, Words words);
/// The text or number of a value; empty if it is neither.
[[nodiscard]] std::string asText(const Json& value);
/// The whole number of a value, also where it is written as a text.
[[nodiscard]] std::optional<std::int64_t> asWholeNumber(const Json& value);

/// The number in the name of a level: "level3", "Level 3", "L3", "EM-L3", "Stufe 3" -> 3. Nothing for other names.
[[nodiscard]] std::optional<std::int64_t> levelNumberIn(std::string_view key);
/// Whether a name is one that only levels have: "Beginner", "advanced", "L2".
[[nodiscard]] bool isLevelName(std::string_view name);
/// "data_management" -> "Data management".
[[nodiscard]] std::string readable(std::string_view key);

} // namespace cadre
