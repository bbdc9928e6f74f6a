// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "welcome/recents.hpp"

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace cadre {

class StartCard;

/// What one sees without a program: something to start from, and the programs that were open before.
class WelcomePage : public QWidget {
    Q_OBJECT

public:
    explicit WelcomePage(QWidget* parent = nullptr);

    /// Fills the list of recent programs anew.
    void refresh();
    /// Says on the blank card that a first draft waits at this question (1 is the first); 0 for none.
    void showUnfinished(int question);

signals:
    /// A template of this name (files/templates.hpp).
    void templateChosen(const QString& name);
    /// The eight questions that lead to a first draft.
    void guideChosen();
    /// A program without anything.
    void emptyChosen();
    /// The sample that has gaps to repair.
    void sampleChosen();
    void openChosen();
    void importChosen();
    void recentChosen(const QString& path);

private:
    [[nodiscard]] QLayout* makeCards();
    [[nodiscard]] QLayout* makeButtons();
    [[nodiscard]] QWidget* makeStart();
    [[nodiscard]] QWidget* makeRecent();
    [[nodiscard]] QToolButton* makeForget(const Recent& recent);

    void showRecent(const QList<Recent>& list);
    void lookAgain();

    QVBoxLayout* m_recent = nullptr;
    StartCard* m_blank = nullptr;
    QStringList m_stale; ///< Files that were changed since their findings were counted.
};

} // namespace cadre
