// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/text.hpp"
#include "model/unknown.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cadre {

/// Paths (path.hpp) of which the first that leads to something counts; behaviours are taken from all of them.
using Places = std::vector<std::string>;

/// Levels that stand inside a competency: each entry says what the competency means at one level.
struct MappedLevels {
    std::string entries; ///< From the competency: "levels/*", "*join:texts", "." for the row itself. Empty: none.
    Places level;        ///< From the entry: which level it is. Empty: its key in a map, or its position in a list.
    Places text;         ///< From the entry.
    Places behaviours;
    Places ineffective;

    bool operator==(const MappedLevels&) const = default;
};

/// A field of the competency that holds what it means at one level.
struct MappedColumn {
    std::string from;
    std::string name; ///< Of the level.
    std::optional<std::int64_t> number;

    bool operator==(const MappedColumn&) const = default;
};

/// A list of the file that tells the levels, from the lowest to the highest.
struct MappedLevelList {
    std::string entries; ///< "/levels/*"; empty: none.
    Places id;           ///< What competencies say when they mean it. Empty: its key in a map.
    Places name;
    Places description;

    bool operator==(const MappedLevelList&) const = default;
};

/// Ties competencies to the entries of another list: those whose `key` says what the competency says under `by`.
/// Paths that start with "*join:name" go on from these entries.
struct MappedJoin {
    std::string name;
    std::string entries; ///< "/areas/*"
    std::string key;     ///< From the entry; may lead to several values.
    std::string by;      ///< From the competency.

    bool operator==(const MappedJoin&) const = default;
};

/// Where the parts of a framework stand in a file of a kind that Cadre does not know
/// (docs/schemas/mapping.schema.json).
struct Mapping {
    std::string name;
    std::string competencies; ///< Path from the top to each of them: "/groups/*/competencies/*".
    std::string
        nested; ///< The key under which a competency may hold others of its kind; such a one is then their group.
    Places competency; ///< Its name. This and the following paths go on from the competency.
    Places id;
    Places code;
    Places description;
    Places group;
    Places level; ///< Where the competency as a whole belongs to one level.
    Places behaviours;
    Places ineffective; ///< Behaviours that show the lack of the competency.
    MappedLevels levels;
    std::vector<MappedColumn> columns;
    bool columnsHoldBehaviours = false; ///< Otherwise each column is one text about the level.
    MappedLevelList levelList;
    bool numberInLevel = false; ///< "Level 3: leads" and "3" mean the same level.
    std::vector<MappedJoin> joins;
    std::vector<std::string> languages; ///< Where a text stands in several: the first that is there counts.
    std::string separator;              ///< Between several behaviours in one text; empty: a text is one behaviour.
    Places onePer; ///< Entries that say the same here are one competency; the others add levels and behaviours to it.
    bool fillDown = false; ///< An empty name, code or group means that of the entry before, as in merged cells.
    Places title;          ///< Of the framework; this and the following paths start at the top.
    Places version;
    Places licence;
    Places about;
    std::vector<std::string> shape; ///< Of the file it was made for (shape.hpp).
    UnknownFields unknown;

    bool operator==(const Mapping&) const = default;
};

/// Reads a mapping from the bytes of its file. Throws FileError that names the place of what is wrong.
[[nodiscard]] Mapping readMapping(std::string_view bytes);
/// The file of a mapping, as docs/schemas/mapping.schema.json describes it.
[[nodiscard]] std::string writeMapping(const Mapping& mapping);
/// What this version does not know in a mapping, in words; empty if there is nothing.
[[nodiscard]] std::vector<Text> problemsOf(const Mapping& mapping);
/// The first path that is spelled wrong; empty if all are right.
[[nodiscard]] std::string wrongPathOf(const Mapping& mapping);

} // namespace cadre
