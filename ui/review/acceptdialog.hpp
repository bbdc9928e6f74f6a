// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/finding.hpp"

#include <QDialog>

class QCheckBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace cadre {

class Session;
struct Acceptance;

/// Asks why a finding is accepted, by whom, and when to look again. The reason is required.
class AcceptDialog : public QDialog {
    Q_OBJECT

public:
    AcceptDialog(const Finding& finding, const QString& by, QWidget* parent = nullptr);

    [[nodiscard]] Acceptance acceptance() const;

private:
    void checkReason();

    QPlainTextEdit* m_reason;
    QLineEdit* m_by;
    QCheckBox* m_lookAgain;
    QDateEdit* m_date;
    QPushButton* m_accept;
};

/// Shows the dialog and, unless it is cancelled, accepts the finding.
void askAndAccept(Session& session, const Finding& finding, QWidget* parent);

} // namespace cadre
