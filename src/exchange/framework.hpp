// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/importwatch.hpp"
#include "model/competency.hpp"
#include "model/error.hpp"
#include "model/text.hpp"
#include "model/unknown.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cadre {

/// A proficiency or seniority level as a framework names it.
struct FrameworkLevel {
    std::string id;                     ///< What items say when they mean it.
    std::optional<std::int64_t> number; ///< Where the framework counts its levels; otherwise only their order counts.
    std::string name;
    std::string description;
    std::vector<std::string> indicators; ///< What people at this level do, whatever the competency.
    UnknownFields unknown;               ///< What else the source says of it, as JSON text.

    bool operator==(const FrameworkLevel&) const = default;
};

/// A cluster, area, theme or domain.
struct FrameworkGroup {
    std::string id; ///< What items say when they mean it; empty where they say its name.
    std::string name;
    std::string description;
    std::optional<std::size_t> parent; ///< Index into Framework::groups; always smaller than its own.
    std::vector<std::size_t> levels;   ///< In a matrix of groups and levels: those at which the group has a text.
    std::string pointer;
    UnknownFields unknown;

    bool operator==(const FrameworkGroup&) const = default;
};

/// What somebody does, or should not do, at a level.
struct FrameworkBehaviour {
    std::optional<std::size_t> level; ///< Index into Framework::levels.
    std::string text;
    std::optional<bool> effective;

    bool operator==(const FrameworkBehaviour&) const = default;
};

/// What a competency means at a level, beside its behaviours.
struct FrameworkLevelText {
    std::size_t level = 0; ///< Index into Framework::levels.
    std::string text;

    bool operator==(const FrameworkLevelText&) const = default;
};

/// One competency of a framework.
struct FrameworkItem {
    std::string sourceId; ///< Unique in the framework and the same at the next import.
    std::string name;     ///< Empty where the source has none: such an item can't be imported.
    std::string code;
    std::string group; ///< Name of its group; the name of one of Framework::groups where the file describes them.
    std::string description;
    std::string type;                  ///< What kind of item it is in the source: "Skill", "Task", "Standard".
    std::string uri;                   ///< Its address in the source.
    std::string licence;               ///< Where it has one of its own.
    std::optional<std::size_t> parent; ///< Index into Framework::items: the item it is a part of. Never in a circle.
    std::optional<std::size_t> level;  ///< Where the item as a whole belongs to one level.
    std::vector<FrameworkBehaviour> behaviours;
    std::vector<FrameworkLevelText> levelTexts;
    std::string pointer;          ///< Where it stands in the file, as a JSON pointer.
    UnknownFields unknown;        ///< What else the source says of it, as JSON text.
    std::optional<Source> origin; ///< Where it says itself that it comes from another framework than this one.

    bool operator==(const FrameworkItem&) const = default;
};

/// A competency that a role asks for.
struct FrameworkNeed {
    std::string item;  ///< What the file calls the competency: a source id, which may stand in another file.
    std::string level; ///< What the file calls the level; empty where it names none.
    std::string kind;  ///< "core", "additional", "required"; empty where the file knows no kinds.

    bool operator==(const FrameworkNeed&) const = default;
};

/// A role as the framework describes it.
struct FrameworkRole {
    std::string id;
    std::string name;
    std::string group;
    std::string description;
    std::vector<FrameworkNeed> needs;
    std::string pointer;
    UnknownFields unknown;

    bool operator==(const FrameworkRole&) const = default;
};

/// Something in the file that a person should know of.
struct FrameworkNote {
    std::string pointer; ///< JSON pointer; empty means the whole file.
    Text text;
};

/// A competency framework as it was understood, before it meets a program.
struct Framework {
    const char* family = ""; ///< The kind of file; a text of the core.
    std::string name;        ///< Its own, or else the name of the file without extension.
    std::string version;
    std::string licence;
    std::string description;
    std::string id;  ///< Its identifier in the source.
    std::string uri; ///< Its address in the source.
    std::string publisher;
    std::string author;
    std::string date;     ///< When it was published or last changed, as the source writes it.
    std::string language; ///< In which its texts were taken ("en", "sv"); empty where the file names none.
    std::vector<std::string> languages; ///< All that the file has texts in, in the order of the file.
    std::vector<FrameworkLevel> levels; ///< From the lowest to the highest.
    std::vector<FrameworkGroup> groups; ///< Those that the file describes, also without items.
    std::vector<FrameworkItem> items;
    std::vector<FrameworkRole> roles;
    UnknownFields unknown; ///< What else the source says of the whole, as JSON text.
    std::vector<FrameworkNote> notes;
    Text nothingToImport; ///< Why there are no items, where the file was understood and has none.
    std::string mapping;  ///< The name of the mapping it was read by; empty if there was none, or one without a name.
};

/// How much a framework holds.
struct FrameworkCounts {
    std::size_t competencies = 0;
    std::size_t levels = 0;
    std::size_t groups = 0;     ///< Groups at the top, and those that only items name.
    std::size_t levelTexts = 0; ///< Pairs of competency (in a matrix: group) and level that have a text of their own.
    std::size_t behaviours = 0; ///< Of the competencies and of the levels themselves.

    bool operator==(const FrameworkCounts&) const = default;
};

[[nodiscard]] FrameworkCounts countsOf(const Framework& framework);

/// A file that was read into memory.
struct NamedBytes {
    std::string name; ///< File name, with or without its folder.
    std::string_view bytes;
};

/// JSON of a kind that no family knows; the mapper can help. The text says what was found and what can be read.
class UnknownKindError : public FileError {
public:
    using FileError::FileError;
};

/// What a person may choose about the reading, and who is told how far it is.
struct FrameworkOptions {
    std::string language; ///< In which texts are taken where the file has several; empty: English, or else the first.
    std::string sheet;    ///< Of a workbook, the only one to read; empty: any. Only the mapper reads workbooks.
    ImportWatch watch;    ///< May stop the reading, which then throws ImportStopped.
};

/// Understands a framework, whatever kind of file it is (docs/schemas/framework.schema.json is Cadre's own).
/// Several files are one import: one holds the competencies, others may hold their levels, groups or roles; or each
/// holds one competency, or one table of several that belong together.
/// Throws FileError for broken JSON (line and column) and for a file that is too large, and UnknownKindError for a kind
/// of file that Cadre does not know; the text says what was found instead, and of several files in which.
/// Call checkJsonSize (limits.hpp) before reading a file into memory.
[[nodiscard]] Framework readFramework(std::span<const NamedBytes> files, const FrameworkOptions& options = {});
[[nodiscard]] Framework readFramework(const NamedBytes& file, const FrameworkOptions& options = {});

} // namespace cadre
