// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guided/questionview.hpp"

class QCheckBox;
class QLineEdit;

namespace cadre {

class AnswerRows;

/// What the program asks of people, and how they may leave it.
class DemandQuestion : public QuestionView {
    Q_OBJECT

public:
    explicit DemandQuestion(QWidget* parent = nullptr);

    void present(const DraftAnswers& answers) override;
    void take(DraftAnswers& answers) const override;

private:
    struct Row {
        QCheckBox* tick;
        QLineEdit* text;
    };

    void addRow(const DemandAnswer& demand);

    std::vector<DemandAnswer> m_demands;
    std::vector<Row> m_shown;
    AnswerRows* m_rows;
    QLineEdit* m_exit;
};

} // namespace cadre
