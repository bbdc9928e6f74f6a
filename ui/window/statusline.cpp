// SPDX-License-Identifier: Apache-2.0
#include "window/statusline.hpp"

#include "findings/badgerow.hpp"
#include "look/announce.hpp"
#include "session/longwork.hpp"
#include "session/session.hpp"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace cadre {
namespace {

constexpr int shownFor = 6000;  // ms
constexpr int busyAfter = 500; // ms

} // namespace

StatusLine::StatusLine(Session& session, QWidget* parent)
    : QStatusBar(parent), m_session(session), m_saved(new QLabel), m_clean(new QLabel(tr("No findings"))),
      m_badges(new BadgeRow), m_busy(makeBusy())
{
    setSizeGripEnabled(false);
    setContentsMargins(0, 0, 12, 0);
    m_saved->setContentsMargins(12, 0, 0, 0);
    m_saved->setTextFormat(Qt::PlainText);
    addWidget(m_saved, 1);
    addPermanentWidget(m_busy);
    addPermanentWidget(m_badges);
    addPermanentWidget(m_clean);
    connect(&session, &Session::historyChanged, this, &StatusLine::showSaved);
    connect(&session, &Session::reviewed, this, &StatusLine::showCounts);
    m_busySoon.setSingleShot(true);
    m_busySoon.setInterval(busyAfter);
    connect(&m_busySoon, &QTimer::timeout, this, &StatusLine::showBusy);
    connect(&session, &Session::workBegun, this, [this](LongWork* work) {
        m_work = work;
        if (m_busy->isVisible()) showBusy();
        else m_busySoon.start();
    });
    connect(&session, &Session::workEnded, this, [this](LongWork* work) {
        if (m_work != work) return;
        m_work = nullptr;
        m_busySoon.stop();
        m_busy->hide();
    });
    showSaved();
    showCounts();
}

QWidget* StatusLine::makeBusy()
{
    m_what = new QLabel;
    m_what->setTextFormat(Qt::PlainText);
    auto* bar = new QProgressBar;
    bar->setRange(0, 0);
    bar->setFixedWidth(90);
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setProperty("part", "link");
    connect(cancel, &QPushButton::clicked, this, [this] {
        if (m_work) m_work->cancel();
    });
    auto* busy = new QWidget;
    busy->setObjectName(QStringLiteral("busy"));
    auto* row = new QHBoxLayout(busy);
    row->setContentsMargins(0, 0, 12, 0);
    row->setSpacing(8);
    row->addWidget(m_what);
    row->addWidget(bar);
    row->addWidget(cancel);
    busy->hide();
    return busy;
}

void StatusLine::showBusy()
{
    if (!m_work) return;
    m_what->setText(m_work->what());
    m_busy->findChild<QProgressBar*>()->setAccessibleName(m_work->what());
    m_busy->findChild<QPushButton*>()->setAccessibleName(tr("Cancel: %1").arg(m_work->what()));
    m_busy->show();
    announce(*m_what);
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
    announce(*this);
}

} // namespace cadre
