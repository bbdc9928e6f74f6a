// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "edit/history.hpp"
#include "exchange/framework.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace cadre {

/// How a competency of a framework stands to the program.
enum class ImportState {
    added,    ///< The program does not have it.
    changed,  ///< Imported before; the file says something new since then.
    same,     ///< Imported before; the file says nothing new.
    similar,  ///< Not imported before, but a competency of the program has nearly the same name.
    skipped,  ///< Can't be imported; `why` tells the reason.
    vanished, ///< Imported before, and the file no longer has it.
};

/// What is to happen with it. A person may change the choice before the import.
enum class ImportChoice {
    leave,   ///< Nothing; what vanished stays in the program.
    add,     ///< Becomes a new competency.
    update,  ///< Takes over what is new in the file since the last import. What was edited here since then stays.
    merge,   ///< The program's competency keeps what it says and gains what it lacks.
    replace, ///< The file's words take the place of the program's. What the file does not say stays.
    remove,  ///< Leaves the program, with every reference to it.
};

/// One competency in the plan.
///
/// The choice made for it at first: new ones are added. Changed ones are updated, unless all that is new was edited
/// in the program as well: then they are left. Similar ones are added, unless the names differ in nothing but
/// capitals: then they are left. What vanished is left.
struct ImportItem {
    ImportState state = ImportState::added;
    ImportChoice choice = ImportChoice::add;
    Competency competency;   ///< As it would come in, without id and position; for vanished as the program has it.
    Id<Competency> existing; ///< The one of the program it was compared with; empty for added and skipped.
    std::vector<const char*> changed; ///< Labels of the fields that differ, if the program has it from the framework.
    std::vector<const char*> edited;  ///< Labels of the fields that were edited in the program after the import.
    std::size_t levels = 0;           ///< How many levels have a text of their own, or belong to it.
    std::vector<std::string>
        missingLevels;   ///< Where some levels have a text: those that have none. Not for more than ten levels.
    Text why;            ///< Why it is skipped.
    std::string pointer; ///< Where it stands in the file; empty for vanished.
};

/// A level of the framework and the program's proficiency level it becomes.
struct ImportLevel {
    std::string name;
    std::int64_t level = 1; ///< 1 to 10.
    bool isNew = false;     ///< The program's scale ends below it and will be widened.
};

/// What an import would do. Nothing is changed before importStep().
struct ImportPlan {
    std::string framework;
    std::vector<ImportLevel> levels;
    std::vector<ImportItem> items;    ///< In the order of the framework; what vanished follows.
    std::vector<FrameworkNote> notes; ///< The framework's, and what the plan adds.
};

/// How many items are in each state.
struct ImportCounts {
    std::size_t added = 0;
    std::size_t changed = 0;
    std::size_t same = 0;
    std::size_t similar = 0;
    std::size_t skipped = 0;
    std::size_t vanished = 0;

    bool operator==(const ImportCounts&) const = default;
};

/// Compares a framework with a program. `importedOn` is the date (ISO 8601) the competencies will bear. `levels` says
/// which of the program's levels, 1 to 10, each level of the framework becomes; empty for what importLevels() proposes.
/// Throws ImportStopped where the watch wants it.
[[nodiscard]] ImportPlan planImport(const Program& program, const Framework& framework, const std::string& importedOn,
                                    const std::vector<std::int64_t>& levels = {}, const ImportWatch& watch = {});
/// The same where nobody needs the items and notes of the framework any more: their texts are moved, not copied. What
/// the framework says of the whole stays.
[[nodiscard]] ImportPlan planImportTaking(const Program& program, Framework& framework, const std::string& importedOn,
                                          const std::vector<std::int64_t>& levels = {});

[[nodiscard]] ImportCounts countsOf(const ImportPlan& plan);
/// Whether importStep() will do something with the item.
[[nodiscard]] bool isTaken(const ImportItem& item);
/// The state in a few words: "new", "close to “Makes decisions using data”".
[[nodiscard]] Text describe(const Program& program, const ImportItem& item);
/// The whole import as one step, made for the program the plan was made for: what was chosen, and a wider
/// proficiency scale if it is needed. Empty if there is nothing to do. A plan that is moved in is not copied.
[[nodiscard]] Step importStep(const Program& program, ImportPlan plan);

} // namespace cadre
