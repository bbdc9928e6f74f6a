// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/plan.hpp"

namespace cadre {

/// Gives a competency made from a file, which has a source, the marks by which the next import tells what is new in the
/// file and what was edited in the program.
void markContent(Competency& imported);

/// How a competency of the program and the file's new words for it differ.
struct ImportDifference {
    std::vector<const char*> fields; ///< Labels of the fields in which the file says something else than the program.
    std::vector<const char*> edited; ///< Labels of the fields that were edited in the program since the import.
    bool hasNews = false;            ///< The file says something else than at the last import, and than the program.
    bool canUpdate = false;          ///< Some of the news is in fields that were not edited.
};

/// `imported` must be marked.
[[nodiscard]] ImportDifference compare(const Competency& inProgram, const Competency& imported);

/// The program's competency after an update, a merge or a replacement. `imported` must be marked.
[[nodiscard]] Competency combined(Competency existing, const Competency& imported, ImportChoice choice);

/// A field in which the file and the program differ: what the program says now and what it would say.
struct ImportChange {
    std::string label;                 ///< Of the field: a text of the core, or the source's own name for it.
    std::optional<std::int64_t> level; ///< For the behaviours of one level.
    std::string before;
    std::string after;
    bool edited = false; ///< The field was edited in the program since the last import.
};

/// What would change in the program's competency if the item was imported with this choice, field by field, and the
/// behaviours level by level with one in a line. Of a new competency: all it says. Empty where nothing would change.
[[nodiscard]] std::vector<ImportChange> changesOf(const Program& program, const ImportItem& item, ImportChoice choice);

} // namespace cadre
