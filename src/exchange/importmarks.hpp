// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/competency.hpp"
#include "model/fields.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <type_traits>

namespace cadre {

// What an import leaves with the source of a competency, so that the next one can tell what is new in the file from
// what was edited in the program. Of each field a number that changes with its content is enough.

/// What the file said: under this name among the fields of the source.
inline constexpr const char* fileMarksKey = "fingerprint";
/// What the program said after the import, where that is something else.
inline constexpr const char* programMarksKey = "imported";
/// Which levels of the program a person chose for the framework's levels, where they are not those proposed.
inline constexpr const char* levelsKey = "levels";

/// The numbers of name, code, group, description and behaviours.
using ContentMarks = std::array<std::uint32_t, 5>;

/// Calls `f(number, field)` for each field that has a mark.
template <class F> void forEachContentField(F&& f)
{
    std::size_t number = 0;
    forEachField<Competency>([&](const auto& field) {
        using M = std::decay_t<decltype(std::declval<Competency>().*field.member)>;
        if constexpr (std::is_same_v<M, std::string> || std::is_same_v<M, std::vector<Behaviour>>) f(number++, field);
    });
}

[[nodiscard]] std::uint32_t markOf(const std::string& text);
[[nodiscard]] std::uint32_t markOf(const std::vector<Behaviour>& behaviours);
[[nodiscard]] ContentMarks marksOf(const Competency& competency);

/// The marks that stand under a key; nothing if there are none, or such as only another version understands.
[[nodiscard]] std::optional<ContentMarks> marksIn(const UnknownFields& fields, const char* key);
void setMarks(UnknownFields& fields, const char* key, const ContentMarks& marks);

} // namespace cadre
