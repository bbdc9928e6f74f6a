// SPDX-License-Identifier: Apache-2.0
#include "review/findingwalk.hpp"

#include "review/reviewstate.hpp"
#include "session/session.hpp"

#include <algorithm>

namespace cadre {

FindingWalk::FindingWalk(Session& session, ReviewState& state, QObject* parent)
    : QObject(parent), m_session(session), m_state(state)
{
    connect(&session, &Session::replaced, this, [this] { m_index = -1; });
    connect(&state, &ReviewState::currentChanged, this, &FindingWalk::remember);
    connect(&state, &ReviewState::viewChanged, this, &FindingWalk::remember);
}

void FindingWalk::remember()
{
    if (!m_state.current()) return;
    const auto findings = m_state.shown();
    const auto found =
        std::ranges::find_if(findings, [&](const Finding* other) { return isSame(*other, *m_state.current()); });
    if (found != findings.end()) m_index = static_cast<int>(found - findings.begin());
}

void FindingWalk::walk(int direction)
{
    const auto findings = m_state.shown();
    const auto count = static_cast<int>(findings.size());
    if (count == 0) {
        emit said(m_session.review().findings.empty() ? tr("There is no open finding.")
                                                      : tr("The filter hides all findings. Show all of them first."));
        return;
    }
    const auto isCurrent = [&](const Finding* other) {
        return m_state.current() && isSame(*other, *m_state.current());
    };
    const auto found = std::ranges::find_if(findings, isCurrent);
    int index = m_index;
    if (found != findings.end()) index = static_cast<int>(found - findings.begin()) + direction;
    else if (index < 0) index = direction > 0 ? 0 : count - 1;
    else if (direction < 0) --index;
    if (index < 0 || index >= count) sayRound(direction, count);
    m_index = (index % count + count) % count;
    const Finding reached = *findings[static_cast<std::size_t>(m_index)];
    m_state.setCurrent(reached);
    m_session.goTo(reached.place);
}

void FindingWalk::sayRound(int direction, int count)
{
    const auto open = static_cast<int>(m_session.review().findings.size());
    if (count < open)
        emit said(direction > 0 ? tr("Back at the first finding shown. The filter hides %n.", nullptr, open - count)
                                : tr("Back at the last finding shown. The filter hides %n.", nullptr, open - count));
    else
        emit said(direction > 0 ? tr("That was the last finding. Back at the first.")
                                : tr("That was the first finding. Back at the last."));
}

} // namespace cadre
