// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QStatusBar>
#include <QTimer>

class QLabel;
class QWidget;

namespace cadre {

class BadgeRow;
class LongWork;
class Session;

/// The last line of the window: where the program is saved, how many findings are open, and what is under way for more
/// than half a second, with a button to cancel it.
class StatusLine : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusLine(Session& session, QWidget* parent = nullptr);

    /// Says something for a few seconds.
    void say(const QString& words);

private:
    [[nodiscard]] QWidget* makeBusy();
    void showBusy();
    void showSaved();
    void showCounts();

    Session& m_session;
    QLabel* m_saved;
    QLabel* m_clean;
    BadgeRow* m_badges;
    QLabel* m_what = nullptr; ///< Of the busy sign.
    QWidget* m_busy;
    QPointer<LongWork> m_work; ///< What is under way.
    QTimer m_busySoon;
};

} // namespace cadre
