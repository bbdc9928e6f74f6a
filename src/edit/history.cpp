// SPDX-License-Identifier: Apache-2.0
#include "edit/history.hpp"

#include <utility>

namespace cadre {

History::History(Program program) : m_program(std::move(program)) {}

void History::push(Step step)
{
    if (isEmpty(step.edit)) return;
    apply(m_program, step.edit);

    if (m_saved && *m_saved > m_done) m_saved.reset();
    m_steps.resize(m_done);

    const bool joins = !m_sealed && m_done > 0 && m_saved != m_done && !step.mergeKey.empty()
                       && m_steps.back().mergeKey == step.mergeKey;
    if (joins) {
        Step& last = m_steps.back();
        last.edit = compose(std::move(last.edit), step.edit);
        last.label = std::move(step.label);
        if (isEmpty(last.edit)) {
            m_steps.pop_back();
            --m_done;
            m_sealed = true;
        }
        return;
    }
    m_steps.push_back(std::move(step));
    ++m_done;
    m_sealed = false;
}

void History::seal()
{
    m_sealed = true;
}

const Text* History::undoLabel() const
{
    return canUndo() ? &m_steps[m_done - 1].label : nullptr;
}

const Text* History::redoLabel() const
{
    return canRedo() ? &m_steps[m_done].label : nullptr;
}

Edit History::undo()
{
    seal();
    if (!canUndo()) return {};
    --m_done;
    Edit edit = inverse(m_steps[m_done].edit);
    apply(m_program, edit);
    return edit;
}

Edit History::redo()
{
    seal();
    if (!canRedo()) return {};
    const Edit& edit = m_steps[m_done].edit;
    apply(m_program, edit);
    ++m_done;
    return edit;
}

void History::markSaved()
{
    seal();
    m_saved = m_done;
}

} // namespace cadre
