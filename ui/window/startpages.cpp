// SPDX-License-Identifier: Apache-2.0
#include "window/startpages.hpp"

#include "drafting/draft.hpp"
#include "guided/answerstore.hpp"
#include "guided/guidedpage.hpp"
#include "importer/importdialog.hpp"
#include "look/messagebar.hpp"
#include "session/session.hpp"
#include "session/text.hpp"
#include "welcome/welcomepage.hpp"
#include "window/programfiles.hpp"

namespace cadre {

StartPages::StartPages(Session& session, ProgramFiles& files, MessageBar& messages, QWidget* parent)
    : PageStack(parent), m_session(session), m_files(files), m_messages(messages)
{
}

void StartPages::makeWelcome()
{
    m_welcome = new WelcomePage;
    addWidget(m_welcome);
    connect(m_welcome, &WelcomePage::templateChosen, &m_files, &ProgramFiles::openTemplate);
    connect(m_welcome, &WelcomePage::guideChosen, this, &StartPages::showGuide);
    connect(m_welcome, &WelcomePage::emptyChosen, &m_files, [this] { m_files.openTemplate(QStringLiteral("blank")); });
    connect(m_welcome, &WelcomePage::sampleChosen, this, [this] {
        if (m_files.openTemplate(QStringLiteral("emerging-leaders-before-repairs"))) emit sampleOpened();
    });
    connect(m_welcome, &WelcomePage::openChosen, &m_files, [this] { m_files.open(); });
    connect(m_welcome, &WelcomePage::recentChosen, &m_files, [this](const QString& path) { m_files.open(path); });
    connect(m_welcome, &WelcomePage::importChosen, this, &StartPages::frameworkWanted);
}

void StartPages::showEvent(QShowEvent* event)
{
    PageStack::showEvent(event);
    if (!m_welcome) showWelcome();
}

void StartPages::showWelcome()
{
    if (!m_welcome && !isVisible()) return;
    if (!m_welcome) makeWelcome();
    const auto unfinished = unfinishedDraft();
    m_welcome->showUnfinished(unfinished ? static_cast<int>(unfinished->question) + 1 : 0);
    m_welcome->refresh();
    setCurrentWidget(m_welcome);
}

void StartPages::showGuide()
{
    if (!m_guide) {
        m_guide = new GuidedPage;
        addWidget(m_guide);
        connect(m_guide, &GuidedPage::left, this, &StartPages::showWelcome);
        connect(m_guide, &GuidedPage::importWanted, this, &StartPages::frameworkWanted);
        connect(m_guide, &GuidedPage::emptyWanted, this, [this] { m_files.openTemplate(QStringLiteral("blank")); });
        connect(m_guide, &GuidedPage::finished, this, &StartPages::openDraft);
    }
    m_messages.hide();
    setCurrentWidget(m_guide);
    m_guide->start();
}

bool StartPages::isGuiding() const
{
    return m_guide && currentWidget() == m_guide;
}

void StartPages::importIntoGuide(const QStringList& paths)
{
    // A program of its own takes the import: nothing of it counts before the draft is made.
    Session scratch;
    ImportDialog dialog(scratch, paths, this);
    if (dialog.exec() == QDialog::Accepted && !scratch.program().competencies.empty())
        m_guide->bringIn(scratch.program());
}

void StartPages::openDraft()
{
    if (!m_files.openDraft(draft(m_guide->answers(), translation()))) return;
    emit draftMade();
    m_messages.showDone(tr("Your first draft stands. The review says what is left to look at."),
                        tr("Back to the questions"), [this] { reopenGuide(); });
}

void StartPages::reopenGuide()
{
    // The draft alone comes again from the answers; anything else would be lost.
    if (!m_files.isUntouchedDraft() && !m_files.mayClose()) return;
    emit guideWanted();
    setCurrentWidget(m_guide);
    m_guide->reopen();
}

} // namespace cadre
