// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStatusBar>

class QLabel;

namespace cadre {

class BadgeRow;
class Session;

/// The last line of the window: where the program is saved, and how many findings are open.
class StatusLine : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusLine(Session& session, QWidget* parent = nullptr);

    /// Says something for a few seconds.
    void say(const QString& words);

private:
    void showSaved();
    void showCounts();

    Session& m_session;
    QLabel* m_saved;
    QLabel* m_clean;
    BadgeRow* m_badges;
};

} // namespace cadre
