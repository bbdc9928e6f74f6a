// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/findingrows.hpp"

#include <QFrame>

#include <functional>

class QLabel;
class QLayout;

namespace cadre {

class Session;

/// The selected finding, opened up: what, why, and the buttons that repair or accept it. It holds a copy, so
/// the review may go on meanwhile.
class FindingCard : public QFrame {
    Q_OBJECT

public:
    FindingCard(Session& session, const Finding& finding, const QString& place, QWidget* parent = nullptr);

    [[nodiscard]] const Finding& finding() const { return m_finding; }
    /// The buttons, in the order of the Tab key.
    [[nodiscard]] const QList<QWidget*>& buttons() const { return m_buttons; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QLayout* makeButtons();
    void addButton(QLayout* layout, const QString& text, const std::function<void()>& act);

    Session& m_session;
    Finding m_finding;
    QLabel* m_place;
    QList<QWidget*> m_buttons;
};

} // namespace cadre
