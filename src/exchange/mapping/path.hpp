// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cadre {

/// One step of a path.
struct PathStep {
    enum class Kind {
        key,      ///< The value under a key; in a list the entry of that number, from 0.
        every,    ///< "*": each entry of a list or map.
        up,       ///< "..": the list or object that holds this one.
        ownKey,   ///< "*key": the key under which the value itself stands, as a text.
        position, ///< "*position": its place in its list or map, from 1, as a text.
        join,     ///< "*join:name": the entries of another list that belong to the value; first step only.
    };
    Kind kind = Kind::key;
    std::string key; ///< Of a key, and the name of a join.

    bool operator==(const PathStep&) const = default;
};

/// The way from one value of a file to others, as people write it: "/groups/*/competencies/*" leads from the top to
/// each competency, "details/title" from a competency to its title, "../../name" to the name of what holds its list. In
/// keys
/// "~1" stands for a slash, "~0" for "~", "~2" for "*" and "~3" for "."; "." and an empty path are the value itself.
struct Path {
    bool fromTop = false;
    std::vector<PathStep> steps;

    bool operator==(const Path&) const = default;
};

/// Nothing for a path that is spelled wrong or is longer than any file is deep.
[[nodiscard]] std::optional<Path> parsePath(std::string_view text);
/// A key as it is spelled in a path.
[[nodiscard]] std::string spelledKey(std::string_view key);

} // namespace cadre
