// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QLabel;

namespace cadre {

class Session;

/// The openings of all roles against the places of the program, below the list of roles.
class SuccessionSum : public QFrame {
    Q_OBJECT

public:
    explicit SuccessionSum(Session& session, QWidget* parent = nullptr);

private:
    void refresh();

    Session& m_session;
    QLabel* m_places;
    QLabel* m_openings;
    QLabel* m_perOpening;
    QLabel* m_remark;
};

} // namespace cadre
