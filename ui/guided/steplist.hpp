// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drafting/answers.hpp"

#include <QListWidget>

namespace cadre {

/// The eight questions at the left: which are answered, which is open.
class StepList : public QListWidget {
    Q_OBJECT

public:
    explicit StepList(QWidget* parent = nullptr);

    void present(const DraftAnswers& answers, Question current);

signals:
    void chosen(cadre::Question question);
};

} // namespace cadre
