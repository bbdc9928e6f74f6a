// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/findingrows.hpp"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace cadre {

class ReviewList;
class Session;

/// The whole review: the seven lessons, all findings with a filter and groups, and what was accepted.
class ReviewPage : public QWidget {
    Q_OBJECT

public:
    ReviewPage(Session& session, PlaceName placeName, QWidget* parent = nullptr);

    [[nodiscard]] ReviewList& list() { return *m_list; }

private:
    QLayout* makeHeader();
    void changeView();
    void showTexts();

    Session& m_session;
    QLabel* m_lead;
    QComboBox* m_grouping;
    QLineEdit* m_filter;
    QLabel* m_nothing;
    ReviewList* m_list;
};

} // namespace cadre
