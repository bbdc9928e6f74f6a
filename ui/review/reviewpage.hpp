// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QLayout;

namespace cadre {

class ReviewList;
class ReviewState;
class Session;

/// The whole review: the seven lessons, all findings in groups and with filters, and what was accepted.
class ReviewPage : public QWidget {
    Q_OBJECT

public:
    ReviewPage(Session& session, ReviewState& state, QWidget* parent = nullptr);

    [[nodiscard]] ReviewList& list() { return *m_list; }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QLayout* makeHeader();
    QWidget* makeCard();
    void showTexts();

    Session& m_session;
    ReviewState& m_state;
    QLabel* m_lead;
    QLabel* m_nothing;
    ReviewList* m_list;
};

} // namespace cadre
