// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/families/family.hpp"
#include "exchange/families/words.hpp"

#include <map>
#include <unordered_set>
#include <vector>

namespace cadre {

/// One object while it is read. It remembers which fields were used, so that the rest can be kept.
class Fields {
public:
    Fields(Framework& framework, const Json& object, const JsonPlace& place);

    /// The first text under one of the words. A list or an object there is noted and kept with the rest.
    [[nodiscard]] std::string text(Words words);
    [[nodiscard]] std::string text(std::initializer_list<std::string_view> words);
    /// The first text under one of the words, or the texts of a list, with commas between.
    [[nodiscard]] std::string joined(Words words);
    /// What stands under the first of the words that says something; null if there is nothing.
    [[nodiscard]] const Json* any(Words words);
    /// The same for a list that is not empty.
    [[nodiscard]] const Json* list(Words words);
    /// The same for an object.
    [[nodiscard]] const Json* object(Words words);
    /// Marks a value of the object as used.
    void use(const Json& value);
    [[nodiscard]] bool isUsed(const Json& value) const;
    /// The place of a value of the object.
    [[nodiscard]] std::string_view keyOf(const Json& value) const;
    /// What says something and was not used, as JSON text.
    [[nodiscard]] UnknownFields rest() const;

private:
    template <class Accept> const Json* first(Words words, Accept accept);

    Framework& m_framework;
    const Json& m_object;
    const JsonPlace& m_place;
    std::vector<const Json*> m_used;        ///< The first few: most objects are small.
    std::unordered_set<const Json*> m_more; ///< The others.
};

/// The levels of a framework while it is read, by all that items may call them.
class LevelTable {
public:
    explicit LevelTable(Framework& framework);

    /// A level of the framework's own list.
    std::size_t declare(FrameworkLevel level);
    /// The level that is called so, by id, name or number. Nothing if there is none.
    [[nodiscard]] std::optional<std::size_t> known(std::string_view called) const;
    /// The same, made where there is none.
    std::size_t called(const std::string& name);
    std::size_t numbered(std::int64_t number, const std::string& name = {});
    /// The level at a place (from 0) in the list of an item, which may name it.
    std::size_t at(std::size_t place, const std::string& name, const JsonPlace& here);
    /// Those from `first` on are a list of its own: where it tells no numbers, items may count by their place in it.
    void countByPlace(std::size_t first);
    /// Puts the levels in the order of their numbers, where all have one. To be called at the end.
    void settle();

private:
    void remember(std::size_t index);

    Framework& m_framework;
    std::map<std::string, std::size_t, std::less<>> m_byName;
    std::map<std::int64_t, std::size_t> m_byNumber;
};

/// Whether an object describes a competency by level: a list or a map of levels, or keys that are levels.
[[nodiscard]] bool hasLevels(const Json& json);
/// The value that describes the levels of an object that hasLevels(); null where its keys are the levels.
[[nodiscard]] const Json* levelsOf(const Json& object);
/// Whether a key of a competency stands for a level.
[[nodiscard]] bool isLevelKey(std::string_view key, const Json& value);

/// Reads competencies of any shape in which they stand as one object.
class CompetencyReader {
public:
    explicit CompetencyReader(Framework& framework) : m_framework(framework), m_levels(framework) {}

    [[nodiscard]] LevelTable& levels() { return m_levels; }
    /// Reads the framework's own list of levels: texts, objects or a map.
    void declareLevels(const Json& levels, const JsonPlace& place);
    /// Takes the names of the longest list of levels, so that shorter ones find theirs.
    void lookForLevelNames(const Json& json);
    /// The competency as its object says it. Its group and, where it has none, its name are up to the caller; its
    /// source id is empty where it has none.
    [[nodiscard]] FrameworkItem read(const Json& json, const JsonPlace& place);
    /// A list of behaviours: texts, objects with a text, pairs of effective and ineffective.
    void readBehaviours(FrameworkItem& item, const Json& list, const JsonPlace& place, std::optional<std::size_t> level,
                        std::optional<bool> effective = std::nullopt);

private:
    void readLevels(FrameworkItem& item, const Json& levels, const JsonPlace& place);
    void readLevel(FrameworkItem& item, std::size_t level, const Json& json, const JsonPlace& place);
    void readLevelObject(FrameworkItem& item, std::size_t level, const Json& json, const JsonPlace& place);
    void readBehaviour(FrameworkItem& item, const Json& json, const JsonPlace& place, std::optional<std::size_t> level,
                       std::optional<bool> effective);
    [[nodiscard]] std::size_t levelOf(const Json& json, std::size_t place, const JsonPlace& here);
    /// Whether all keys of a map are levels that were declared.
    [[nodiscard]] bool namesKnownLevels(const Json& map) const;
    void readAllBehaviours(Fields& fields, FrameworkItem& item, const Json& json, const JsonPlace& place,
                           std::optional<std::size_t> level);

    Framework& m_framework;
    LevelTable m_levels;
    Json m_rest; ///< What the levels of the item say besides, by level.
};

/// What the file says of the framework as a whole; the rest is noted and kept.
void readAbout(Framework& framework, Fields& fields);

/// The first line of a text, as a name: what is too long for one is cut at a word.
[[nodiscard]] std::string nameFrom(const std::string& text);

} // namespace cadre
