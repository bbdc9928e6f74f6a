// SPDX-License-Identifier: Apache-2.0
#include "review/findingwalk.hpp"

#include "review/findingrows.hpp"
#include "session/session.hpp"

#include <algorithm>

namespace cadre {

FindingWalk::FindingWalk(Session& session, QObject* parent) : QObject(parent), m_session(session)
{
    connect(&session, &Session::replaced, this, [this] {
        m_current.reset();
        m_index = -1;
    });
}

void FindingWalk::setCurrent(const Finding& finding)
{
    const auto& findings = m_session.review().findings;
    const auto same = [&](const Finding& other) { return isSameFinding(other, finding); };
    const auto found = std::ranges::find_if(findings, same);
    if (found == findings.end()) return;
    m_index = static_cast<int>(found - findings.begin());
    m_current = *found;
}

void FindingWalk::walk(int direction)
{
    const auto& findings = m_session.review().findings;
    const int count = static_cast<int>(findings.size());
    if (count == 0) return;
    const auto same = [&](const Finding& other) { return m_current && isSameFinding(other, *m_current); };
    const auto found = std::ranges::find_if(findings, same);
    if (found != findings.end()) m_index = static_cast<int>(found - findings.begin()) + direction;
    else if (m_index < 0) m_index = direction > 0 ? 0 : -1;
    else if (direction < 0) --m_index;
    m_index = (m_index % count + count) % count;
    const Finding reachedFinding = findings[static_cast<std::size_t>(m_index)];
    m_current = reachedFinding;
    m_session.goTo(reachedFinding.place);
    emit reached(reachedFinding);
}

} // namespace cadre
