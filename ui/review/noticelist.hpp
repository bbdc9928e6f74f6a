// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/review.hpp"

#include <QFrame>

class QVBoxLayout;

namespace cadre {

class Session;

/// What people should look at again besides the findings: acceptances that no longer fit or are past their date, and
/// what the rule set asks for in vain. Hidden while there is nothing.
class NoticeList : public QFrame {
    Q_OBJECT

public:
    explicit NoticeList(Session& session, QWidget* parent = nullptr);

private:
    void follow();
    [[nodiscard]] QWidget* makeRow(const Notice& notice);

    Session& m_session;
    QVBoxLayout* m_rows;
    QStringList m_shown; ///< What the rows say, to leave them alone while it is the same.
};

} // namespace cadre
