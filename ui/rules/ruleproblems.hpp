// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QLabel;

namespace cadre {

class Session;

/// What the program's rule set asks for and can't have, and a button that takes it out. Hidden while there is
/// nothing. Follows the session.
class RuleProblems : public QFrame {
    Q_OBJECT

public:
    explicit RuleProblems(Session& session, QWidget* parent = nullptr);

private:
    void refresh();

    Session& m_session;
    QLabel* m_list;
};

} // namespace cadre
