// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guided/questionview.hpp"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace cadre {

class AnswerRows;

/// How long the program is, and the ladder of responsibility from where people stand to the role.
class TimeQuestion : public QuestionView {
    Q_OBJECT

public:
    explicit TimeQuestion(QWidget* parent = nullptr);

    void present(const DraftAnswers& answers) override;
    void take(DraftAnswers& answers) const override;
    [[nodiscard]] QString missing() const override;

private:
    struct Row {
        QLineEdit* name;
        QLineEdit* scope;
    };

    void addRow(const LevelAnswer& level);
    void addTyped(const QString& name);
    void fillChoices(std::size_t entry, std::size_t target);
    void nameChoices();

    QSpinBox* m_months;
    QSpinBox* m_dayJob;
    QComboBox* m_entry;
    QComboBox* m_target;
    AnswerRows* m_ladder;
    std::vector<Row> m_rows;
};

} // namespace cadre
