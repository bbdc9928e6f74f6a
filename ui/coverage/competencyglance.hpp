// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/program.hpp"

#include <QScrollArea>

class QGridLayout;
class QLabel;
class QPushButton;

namespace cadre {

class BadgeRow;
class FindingLines;
class GrowthView;
class Session;

/// The selected competency beside the coverage: how people grow in it against what the roles need, its behaviours by
/// level, and what the review says of it with the repairs. Follows the session's selection.
class CompetencyGlance : public QScrollArea {
    Q_OBJECT

public:
    explicit CompetencyGlance(Session& session, QWidget* parent = nullptr);

    /// Shows what would repair the finding of this rule, ready to be applied. Without such a finding it only brings
    /// the findings into sight.
    void openRepair(const std::string& rule);

private:
    void refresh();
    void showTexts(const Competency& competency);
    void showBehaviours(const Competency& competency);

    Session& m_session;
    QLabel* m_title;
    BadgeRow* m_badges;
    QLabel* m_kind;
    QLabel* m_description;
    QWidget* m_body; ///< All that needs a competency.
    GrowthView* m_growth;
    QLabel* m_undated;
    QWidget* m_behaviours = nullptr;
    QGridLayout* m_rows = nullptr;
    FindingLines* m_findings;
    QPushButton* m_edit;
};

} // namespace cadre
