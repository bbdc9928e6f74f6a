// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/framework.hpp"
#include "exchange/json.hpp"

#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cadre {

/// One kind of framework file. A new kind is one file in this folder and one line in families.cpp.
struct Family {
    const char* name;                                     ///< What people call it.
    bool (*recognises)(const Json& json);                 ///< By the shape of the content, never by a file name.
    void (*read)(Framework& framework, const Json& json); ///< Fills in a framework that has the file's name.
    bool joins = false;                                   ///< Several files of this kind are one framework.
    bool isPlain = false;                                 ///< Its texts are plain: neither HTML nor Markdown.
};

/// All kinds, in the order in which they are tried.
[[nodiscard]] std::span<const Family> families();

/// Kinds of files that belong to a framework and hold no competency: they are tried last.
[[nodiscard]] std::span<const Family> companionFamilies();

extern const Family ownFamily;
extern const Family caseFamily;
extern const Family ctdlAsnFamily;
extern const Family richSkillFamily;
extern const Family valueListFamily;
extern const Family roleStatementsFamily;
extern const Family elementListFamily;
extern const Family roleLadderFamily;
extern const Family roleProfileFamily;
extern const Family matrixFamily;
extern const Family tablesFamily;
extern const Family keyedMapFamily;
extern const Family oneCompetencyFamily;
extern const Family nestedLevelsFamily;
extern const Family nestedCategoriesFamily;
extern const Family levelStatementsFamily;
extern const Family flatListFamily;
extern const Family levelListFamily;
extern const Family areaListFamily;
extern const Family emptyListFamily;

// What the families share in reading.

/// The first text under one of these keys (a number counts as one); empty if there is none.
[[nodiscard]] std::string textOf(const Json& object, std::initializer_list<std::string_view> keys);
/// The list under a key; null if there is none.
[[nodiscard]] const Json* listOf(const Json& object, std::string_view key);
/// Whether all entries of a list are objects and there is at least one.
[[nodiscard]] bool isListOfObjects(const Json& json);
/// The keys of an object that a family reads, by what should stand under them.
struct Keys {
    std::vector<std::string_view> texts; ///< A text or a number.
    std::vector<std::string_view> lists = {};
    std::vector<std::string_view> others = {}; ///< Something that its reader looks at more closely.

    [[nodiscard]] bool has(std::string_view key) const;
};

/// The fields of an object that were not used and say something, as JSON text.
[[nodiscard]] UnknownFields leftovers(const Json& object, const Keys& used);
/// Notes each field of the framework itself that was not used or is not what it should be.
void noteLeftovers(Framework& framework, const Json& object, const Keys& used);
/// Notes one field of the framework that was not used.
void noteLeftOut(Framework& framework, const std::string& key);
/// Notes what stands under a key of an object and is not what it should be.
void noteUnexpected(Framework& framework, const Json& object, const JsonPlace& place, const Keys& known);
/// Notes what stands under a key of an object that nobody reads.
void noteUnread(Framework& framework, const Json& object, const JsonPlace& place, const Keys& read);
/// Notes a value that was not understood and is passed over.
void noteNotUnderstood(Framework& framework, const JsonPlace& place, const Json& found);
/// Gives each level of a framework another place, by its place before; items, groups and roles follow.
void moveLevels(Framework& framework, const std::vector<std::size_t>& moved);
/// Appends each text of a list as a behaviour; other entries are noted.
void readBehaviours(Framework& framework, FrameworkItem& item, const Json& list, const JsonPlace& place,
                    std::optional<std::size_t> level, std::optional<bool> effective = std::nullopt);

} // namespace cadre
