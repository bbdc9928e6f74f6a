// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guided/questionview.hpp"

class QCheckBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace cadre {

class AnswerRows;
class LevelChoice;

/// Which real work, in which order, how long and how hard.
class WorkQuestion : public QuestionView {
    Q_OBJECT

public:
    explicit WorkQuestion(QWidget* parent = nullptr);

    void present(const DraftAnswers& answers) override;
    void take(DraftAnswers& answers) const override;
    [[nodiscard]] QString missing() const override;

private:
    struct Row {
        QCheckBox* tick;
        QLineEdit* name;
        QLineEdit* result;
        QSpinBox* months;
        LevelChoice* stretch;
    };

    void addRow(const WorkAnswer& work);
    void addTyped(const QString& name);
    void showSum();

    std::vector<WorkAnswer> m_work; ///< As it was; the rows say what is changed.
    std::vector<Row> m_shown;
    std::int64_t m_length = 12; ///< Months of the program.
    AnswerRows* m_rows;
    QLabel* m_sum;
};

} // namespace cadre
