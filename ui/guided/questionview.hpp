// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drafting/answers.hpp"

#include <QWidget>

namespace cadre {

/// One question of the guided start: shows the answer and takes it back as it was changed.
class QuestionView : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void present(const DraftAnswers& answers) = 0;
    virtual void take(DraftAnswers& answers) const = 0;
    /// What has to be said before one can go on; empty if nothing is missing.
    [[nodiscard]] virtual QString missing() const { return {}; }

signals:
    void edited();
    /// Cadre's own suggestion is wanted in the place of the answer.
    void suggestionWanted();
    /// The competencies are to come from a framework.
    void importWanted();
};

[[nodiscard]] QuestionView* makeQuestionView(Question question);

} // namespace cadre
