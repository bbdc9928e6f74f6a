// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/plan.hpp"

#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace cadre {

class LevelChoices;
class PlanDetails;
class PlanTree;
class PlanView;
class Session;

/// What an import would bring: the tree of the plan with its filter, the levels, and the details of a row.
class PlanPane : public QWidget {
    Q_OBJECT

public:
    PlanPane(Session& session, std::shared_ptr<const Framework> framework, ImportPlan plan, QWidget* parent = nullptr);
    ~PlanPane() override;

    [[nodiscard]] PlanTree& tree() { return *m_tree; }

    /// Shows another plan of the same framework, or of another reading of its file, with what was chosen where it still
    /// fits.
    void showPlan(const std::shared_ptr<const Framework>& framework, ImportPlan plan);

signals:
    void takenChanged();
    /// A person wants the levels of the framework on these of the program.
    void levelsChosen(const std::vector<std::int64_t>& levels);

private:
    [[nodiscard]] QLayout* makeHead();
    [[nodiscard]] QLayout* makeFilter();
    void showChips();
    void showLevels();
    void showStates();
    void showFilter();
    void showDetails();

    Session& m_session;
    std::shared_ptr<const Framework> m_framework;
    PlanTree* m_tree;
    PlanView* m_view;
    PlanDetails* m_details;
    QLayout* m_chips = nullptr;
    QComboBox* m_states = nullptr;
    QLineEdit* m_words = nullptr;
    QWidget* m_levelBox;
    LevelChoices* m_levels = nullptr;
};

} // namespace cadre
