// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/finding.hpp"

#include <QFrame>

class QLabel;

namespace cadre {

class ActionButton;
class FindingActions;
class Session;

/// The selected finding, opened up: what, why, and what can be done about it; of an accepted one who accepted it and
/// why. It holds a copy, so the review may go on meanwhile.
class FindingCard : public QFrame {
    Q_OBJECT

public:
    FindingCard(Session& session, const Finding& finding, const Accepted* accepted, QWidget* parent = nullptr);

    /// The same finding after another review.
    void show(const Finding& finding, const Accepted* accepted, const QString& place);
    /// What the Tab key goes through, in order.
    [[nodiscard]] QList<QWidget*> controls() const;
    /// What is open below the buttons, or null.
    [[nodiscard]] QWidget* drawer() const;

signals:
    /// It may need another height.
    void layoutRequested();
    /// A drawer opened or closed.
    void drawerChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    QWidget* makeReopen();

    Session& m_session;
    Id<Accepted> m_accepted; ///< Empty while the finding is open.
    QLabel* m_sign;
    QLabel* m_message;
    QLabel* m_why;
    QLabel* m_place;
    FindingActions* m_actions = nullptr; ///< Of an open finding.
    ActionButton* m_reopen = nullptr;    ///< Of an accepted one.
};

} // namespace cadre
