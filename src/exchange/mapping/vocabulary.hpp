// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cadre {

/// What the key of a field, or the heading of a column, says of its content.
enum class FieldWord {
    competency,
    name,
    description,
    code,
    id,
    group,
    level,
    behaviour,
    ineffective,
    other, ///< People, roles, resources: what stands beside competencies and is none.
    version,
    licence,
};

/// The words of a key in lower case, without accents: "competencyName" and "Competency name" give the same two.
[[nodiscard]] std::vector<std::string> wordsOf(std::string_view key);
/// How surely a key means something: 1 where it says nothing else, less where it is one of its words, 0 where it is
/// none. English, German, French, Spanish and the common words of some others are known.
[[nodiscard]] double meaning(const std::vector<std::string>& words, FieldWord field);
/// Whether a key is one known word (or one word and a number).
[[nodiscard]] bool isFieldName(const std::vector<std::string>& words);
/// Whether a key reads like what people call something, such as "Coaches others", and not like a field:
/// "coachesOthers".
[[nodiscard]] bool readsLikeName(std::string_view key);
/// The level that a key stands for: "level3", "L3", "Stufe 3", "3", "advanced". Nothing if it stands for none.
[[nodiscard]] bool isLevelKey(const std::vector<std::string>& words);
/// Where a level stands among others by the meaning of its name; nothing for names that say nothing of it.
[[nodiscard]] std::optional<std::int64_t> levelRank(std::string_view name);

} // namespace cadre
