// SPDX-License-Identifier: Apache-2.0
#include "window/statusline.hpp"

#include "look/badge.hpp"
#include "session/session.hpp"
#include "session/text.hpp"

#include <QFileInfo>
#include <QLabel>

namespace cadre {

StatusLine::StatusLine(Session& session, QWidget* parent)
    : QStatusBar(parent), m_session(session), m_saved(new QLabel), m_clean(new QLabel(tr("No findings")))
{
    setSizeGripEnabled(false);
    setContentsMargins(0, 0, 12, 0);
    m_saved->setContentsMargins(12, 0, 0, 0);
    m_saved->setTextFormat(Qt::PlainText);
    addWidget(m_saved, 1);
    for (const Severity severity : {Severity::error, Severity::warning, Severity::advice}) {
        m_badges << new Badge(markOf(severity), {}, {});
        addPermanentWidget(m_badges.back());
    }
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
    const Review& review = m_session.review();
    for (const Severity severity : {Severity::error, Severity::warning, Severity::advice}) {
        const auto count = review.count(severity);
        Badge* badge = m_badges[static_cast<int>(severity)];
        badge->show(markOf(severity), QString::number(count), countWords(severity, count));
        badge->setVisible(count > 0);
    }
    m_clean->setVisible(review.findings.empty());
}

} // namespace cadre
