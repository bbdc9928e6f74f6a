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
    PlanPane(Session& session, std::shared_ptr<const Framework> framework, QWidget* parent = nullptr);
    ~PlanPane() override;

    [[nodiscard]] PlanTree& tree() { return *m_tree; }

    /// Shows another reading of the same file, with what was chosen where it still fits.
    void showFramework(std::shared_ptr<const Framework> framework);

signals:
    void takenChanged();

private:
    [[nodiscard]] ImportPlan planWith(const std::vector<std::int64_t>& levels) const;
    [[nodiscard]] QLayout* makeHead();
    [[nodiscard]] QLayout* makeFilter();
    void showChips();
    void showLevels();
    void planAgain();
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
