// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guided/questionview.hpp"

namespace cadre {

class TextList;

/// What somebody in the role will do.
class DutiesQuestion : public QuestionView {
    Q_OBJECT

public:
    explicit DutiesQuestion(QWidget* parent = nullptr);

    void present(const DraftAnswers& answers) override;
    void take(DraftAnswers& answers) const override;
    [[nodiscard]] QString missing() const override;

private:
    TextList* m_duties;
};

} // namespace cadre
