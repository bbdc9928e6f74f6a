// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/framework.hpp"
#include "exchange/mapping/levelbook.hpp"
#include "exchange/mapping/mapping.hpp"
#include "exchange/mapping/walk.hpp"

namespace cadre {

using Paths = std::vector<Path>;

/// The paths of a mapping, ready to be followed.
struct MappedPaths {
    explicit MappedPaths(const Mapping& mapping);

    Path competencies;
    Paths competency, id, code, description, group, level, behaviours, ineffective, onePer;
    std::optional<Path> entries;
    Paths entryLevel, entryText, entryBehaviours, entryIneffective;
    std::vector<Path> columns;
    bool takesTexts = false; ///< A competency may be a text instead of an object.
    bool takesLists = false; ///< Or a list.
    /// Keys that the paths find beside a competency in the same object ("../level"): they say something about all the
    /// competencies in it and are none.
    std::vector<std::string> heads;
};

[[nodiscard]] Paths pathsOf(const Places& places);

/// Takes a limited number of notes; the rest is counted.
class NoteBook {
public:
    explicit NoteBook(Framework& framework) : m_framework(framework) {}

    void add(const Trail& trail, Text text);
    void notUnderstood(const Trail& trail);
    /// Says how many were not taken.
    void finish();

private:
    Framework& m_framework;
    std::size_t m_left = 0;
};

/// Reads single competencies.
class MappedItemReader {
public:
    MappedItemReader(const Mapping& mapping, const MappedPaths& paths, Walker& walker, LevelBook& levels,
                     NoteBook& notes);

    [[nodiscard]] FrameworkItem read(const Trail& trail);
    /// The first text that one of the paths leads to.
    [[nodiscard]] std::string first(const Paths& paths, const Trail& from);
    /// Whether the file makes so much of the paths that they can't be meant; nothing more is read then.
    [[nodiscard]] bool isTooMuch() const { return m_bytes > mostBytes || m_walker.isTired(); }

private:
    static constexpr std::size_t mostBytes = std::size_t{512} * 1024 * 1024;

    void readBehaviours(FrameworkItem& item, const Paths& paths, const Trail& from, std::optional<std::size_t> level,
                        std::optional<bool> effective);
    void readEntry(FrameworkItem& item, const Trail& entry);
    void readColumns(FrameworkItem& item, const Trail& trail);
    [[nodiscard]] std::optional<std::size_t> levelOf(const Trail& entry);
    void keepRest(FrameworkItem& item, const Json& json);
    [[nodiscard]] std::string take(const Reached& reached);
    [[nodiscard]] bool isUsed(const Json& value) const;
    [[nodiscard]] bool holdsUsed(const Json& value) const;
    [[nodiscard]] std::optional<Json> rest(const Json& value) const;

    const Mapping& m_mapping;
    const MappedPaths& m_paths;
    Walker& m_walker;
    LevelBook& m_levels;
    NoteBook& m_notes;
    std::vector<const Json*> m_used; ///< Of the competency that is being read; sorted when it was read.
    std::size_t m_bytes = 0;
};

} // namespace cadre
