// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "edit/edit.hpp"
#include "model/text.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace cadre {

/// One thing a user did, as undo names it.
struct Step {
    Text label;           ///< "Rename “Shift project”"
    std::string mergeKey; ///< Steps with the same key that follow each other become one (typing in a field). Empty: never.
    Edit edit;
};

/// The program and what was done to it. Holds no copies of the program: undo applies inverse edits.
class History {
public:
    History() = default;
    /// Starts from a program that counts as saved.
    explicit History(Program program);

    [[nodiscard]] const Program& program() const { return m_program; }

    /// Does a step. It joins the step before where both have the same merge key, nothing sealed that one and
    /// it is not the saved state. A step that changed nothing, or that ends where it began, leaves no trace.
    /// What was undone before can no longer be redone. Throws EditMisfit if the edit does not fit.
    void push(Step step);
    /// Ends the current step: nothing will join it. Called on leaving a field, Enter, a pause, a save.
    void seal();

    [[nodiscard]] bool canUndo() const { return m_done > 0; }
    [[nodiscard]] bool canRedo() const { return m_done < m_steps.size(); }
    /// What undo would take back; null if there is nothing.
    [[nodiscard]] const Text* undoLabel() const;
    /// What redo would do again; null if there is nothing.
    [[nodiscard]] const Text* redoLabel() const;
    /// Takes the last step back and tells what that changed. Nothing to undo: an empty edit.
    Edit undo();
    /// Does the next undone step again and tells what that changed. Nothing to redo: an empty edit.
    Edit redo();

    /// Remembers this state as the one in the file.
    void markSaved();
    [[nodiscard]] bool isSaved() const { return m_saved == m_done; }

private:
    Program m_program;
    std::vector<Step> m_steps;
    std::size_t m_done = 0;                   ///< Steps in force; those behind can be redone.
    std::optional<std::size_t> m_saved = 0;   ///< Number of steps in force when saved; nothing if it can't come back.
    bool m_sealed = true;
};

} // namespace cadre
