// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guided/questionview.hpp"

class QLineEdit;
class QSpinBox;

namespace cadre {

/// Which role, by when, how many, and why the business needs it.
class RoleQuestion : public QuestionView {
    Q_OBJECT

public:
    explicit RoleQuestion(QWidget* parent = nullptr);

    void present(const DraftAnswers& answers) override;
    void take(DraftAnswers& answers) const override;
    [[nodiscard]] QString missing() const override;

private:
    void follow();

    QLineEdit* m_name;
    QSpinBox* m_openings;
    QSpinBox* m_within;
    QSpinBox* m_places;
    QLineEdit* m_need;
    bool m_ownNeed = false; ///< Somebody has written the reason; until then it follows the numbers.
};

} // namespace cadre
