// SPDX-License-Identifier: Apache-2.0
#include "window/statusline.hpp"

#include "findings/badgerow.hpp"
#include "session/session.hpp"

#include <QAccessible>
#include <QFileInfo>
#include <QLabel>

namespace cadre {
namespace {

constexpr int shownFor = 6000; // ms

} // namespace

StatusLine::StatusLine(Session& session, QWidget* parent)
    : QStatusBar(parent), m_session(session), m_saved(new QLabel), m_clean(new QLabel(tr("No findings"))),
      m_badges(new BadgeRow)
{
    setSizeGripEnabled(false);
    setContentsMargins(0, 0, 12, 0);
    m_saved->setContentsMargins(12, 0, 0, 0);
    m_saved->setTextFormat(Qt::PlainText);
    addWidget(m_saved, 1);
    addPermanentWidget(m_badges);
    addPermanentWidget(m_clean);
    connect(&session, &Session::historyChanged, this, &StatusLine::showSaved);
    connect(&session, &Session::reviewed, this, &StatusLine::showCounts);
    showSaved();
    showCounts();
}

void StatusLine::showSaved()
{
    const QString file = QFileInfo(m_session.path()).fileName();
    if (m_session.path().isEmpty()) m_saved->setText(tr("Not saved yet"));
    else if (m_session.isSaved()) m_saved->setText(tr("Saved to %1").arg(file));
    else m_saved->setText(tr("Changed since it was saved to %1").arg(file));
    m_saved->setToolTip(m_session.path());
}

void StatusLine::showCounts()
{
    const FindingCounts counts = countsOf(m_session.review());
    m_badges->show(counts);
    m_clean->setVisible(counts.total() == 0);
}

void StatusLine::say(const QString& words)
{
    showMessage(words, shownFor);
    setAccessibleDescription(words);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace cadre
