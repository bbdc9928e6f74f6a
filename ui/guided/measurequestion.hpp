// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guided/questionview.hpp"

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace cadre {

class AnswerRows;

/// How the organisation will know what came of it.
class MeasureQuestion : public QuestionView {
    Q_OBJECT

public:
    explicit MeasureQuestion(QWidget* parent = nullptr);

    void present(const DraftAnswers& answers) override;
    void take(DraftAnswers& answers) const override;
    [[nodiscard]] QString missing() const override;

private:
    struct Row {
        QCheckBox* tick;
        QLineEdit* name;
        QLineEdit* baseline; ///< Null where the first measurement is the starting value.
    };

    void addRow(const MeasureAnswer& measure);

    std::vector<MeasureAnswer> m_measures;
    std::vector<Row> m_shown;
    AnswerRows* m_rows;
    QSpinBox* m_posts;
};

} // namespace cadre
