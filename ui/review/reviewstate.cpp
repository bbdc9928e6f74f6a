// SPDX-License-Identifier: Apache-2.0
#include "review/reviewstate.hpp"

#include "session/session.hpp"

namespace cadre {
namespace {

FindingView unfiltered(const FindingView& view)
{
    return {.grouping = view.grouping, .unfoldAccepted = view.unfoldAccepted};
}

} // namespace

ReviewState::ReviewState(Session& session, PlaceName placeName, QObject* parent)
    : QObject(parent), m_session(session), m_placeName(std::move(placeName))
{
    connect(&session, &Session::replaced, this, [this] {
        setCurrent(std::nullopt);
        showAll();
    });
}

void ReviewState::setView(const FindingView& view)
{
    if (view == m_view) return;
    m_view = view;
    emit viewChanged();
}

void ReviewState::showAll()
{
    setView(unfiltered(m_view));
}

bool ReviewState::isFiltered() const
{
    return m_view != unfiltered(m_view);
}

void ReviewState::setCurrent(const std::optional<Finding>& finding)
{
    const bool same = finding.has_value() == m_current.has_value() && (!finding || isSame(*finding, *m_current));
    m_current = finding;
    if (!same) emit currentChanged();
}

std::vector<const Finding*> ReviewState::shown() const
{
    return shownFindings(m_session.review(), m_view, m_placeName);
}

} // namespace cadre
