// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "look/pagestack.hpp"

namespace cadre {

class GuidedPage;
class MessageBar;
class ProgramFiles;
class Session;
class WelcomePage;

/// The ways to a program: the welcome, and the guided start behind its blank card.
class StartPages : public PageStack {
    Q_OBJECT

public:
    StartPages(Session& session, ProgramFiles& files, MessageBar& messages, QWidget* parent = nullptr);

    /// Made when it is first seen: who opens a program does not wait for it.
    void showWelcome();
    /// Goes on with the guided start, or begins one.
    void showGuide();
    [[nodiscard]] bool isGuiding() const;
    /// Reads frameworks for the question about competencies.
    void importIntoGuide(const QStringList& paths);
signals:
    /// Somebody wants to choose a framework, here or in the guided start.
    void frameworkWanted();
    /// These pages have to be shown again instead of a program.
    void guideWanted();
    /// A first draft is open.
    void draftMade();
    /// The sample to learn from is open.
    void sampleOpened();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void makeWelcome();
    void openDraft();
    void reopenGuide();

    Session& m_session;
    ProgramFiles& m_files;
    MessageBar& m_messages;
    WelcomePage* m_welcome = nullptr;
    GuidedPage* m_guide = nullptr;
};

} // namespace cadre
