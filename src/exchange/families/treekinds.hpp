// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/families/reading.hpp"

#include <string_view>
#include <vector>

namespace cadre {

/// How a list or map inside an object of a tree is taken.
enum class TreeKind { none, groups, items };

/// What stands under a key of an object and holds groups or competencies.
struct TreeChild {
    std::string_view key;
    const Json* value;
    TreeKind kind;
};

/// The children of an object. `isTop`: it is the file as a whole, whose lists may be called anything.
[[nodiscard]] std::vector<TreeChild> treeChildren(const Json& object, bool isTop = false);
/// Whether a child lists the parts of a competency, which are competencies themselves.
[[nodiscard]] bool isOfParts(const TreeChild& child);
/// Whether an object says something by level and holds no others.
[[nodiscard]] bool isTreeCompetency(const Json& json);
/// Whether a file is one competency: it says something by level or has behaviours, and has no place for others.
[[nodiscard]] bool isOneCompetency(const Json& json);
/// The key under which a competency would say something by level and says nothing; empty if it has none.
[[nodiscard]] std::string_view emptyLevelsKey(const Json& json);
/// Whether an object holds nothing but objects and lists.
[[nodiscard]] bool isMapOfObjects(const Json& json);
/// Whether an object is a map by name itself: what it holds are objects, most of them competencies.
[[nodiscard]] bool isKeyedMap(const Json& json);

} // namespace cadre
