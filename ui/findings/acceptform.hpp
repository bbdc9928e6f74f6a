// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "findings/repair.hpp"

#include <QFrame>

class QCheckBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace cadre {

class Session;

/// Asks why a finding is accepted, by whom, and when to look again. The reason is required. Ctrl+Enter accepts, in
/// the line of the name Enter alone; Escape leaves.
class AcceptForm : public QFrame {
    Q_OBJECT

public:
    /// Offers the name of whoever accepted a finding last.
    explicit AcceptForm(const Session& session, QWidget* parent = nullptr);

    [[nodiscard]] Acceptance acceptance() const;
    /// What the Tab key goes through, in order.
    [[nodiscard]] QList<QWidget*> controls() const;
    void focusFirst();

signals:
    /// It is filled in and confirmed.
    void confirmed();
    void cancelled();
    void heightChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLayout* makeFields();
    QLayout* makeButtons();
    void confirm();

    QPlainTextEdit* m_reason;
    QLabel* m_missing;
    QLineEdit* m_by;
    QCheckBox* m_lookAgain;
    QDateEdit* m_date;
    QPushButton* m_accept;
    QPushButton* m_cancel;
};

} // namespace cadre
