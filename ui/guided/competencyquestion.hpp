// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guided/questionview.hpp"

class QCheckBox;
class QLabel;

namespace cadre {

class AnswerRows;
class LevelChoice;

/// Which competencies the role needs, at which level.
class CompetencyQuestion : public QuestionView {
    Q_OBJECT

public:
    explicit CompetencyQuestion(QWidget* parent = nullptr);

    void present(const DraftAnswers& answers) override;
    void take(DraftAnswers& answers) const override;
    [[nodiscard]] QString missing() const override;

    /// How many rows can be shown; more competencies than that are no choice for a first draft.
    static constexpr std::size_t mostRows = 80;

private:
    struct Row {
        QCheckBox* tick;
        LevelChoice* level;
    };

    void addRow(const CompetencyAnswer& answer);
    void addTyped(const QString& name);
    void showRest();

    std::vector<CompetencyAnswer> m_answers;
    std::vector<Row> m_shown; ///< For the first of `m_answers`.
    QStringList m_levels;     ///< What the levels are called.
    AnswerRows* m_rows;
    QLabel* m_rest;
};

} // namespace cadre
