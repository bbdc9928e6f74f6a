// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/findingrows.hpp"

#include <QWidget>

#include <array>

class QLabel;
class QPushButton;
class QToolButton;

namespace cadre {

class FindingModel;
class ReviewState;
class Session;
class SeverityToggle;

/// Which findings a list shows: the severities, the accepted ones, and in words how many are in sight and how many a
/// filter hides.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    FilterBar(Session& session, ReviewState& state, const FindingModel& model, QWidget* parent = nullptr);

private:
    void toggleSeverity(Severity severity, bool shown);
    void follow();

    Session& m_session;
    ReviewState& m_state;
    const FindingModel& m_model;
    std::array<SeverityToggle*, severities.size()> m_toggles;
    QToolButton* m_accepted;
    QLabel* m_words;
    QPushButton* m_showAll;
};

} // namespace cadre
