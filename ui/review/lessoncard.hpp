// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/counts.hpp"

#include <QAbstractButton>

namespace cadre {

/// One of the seven lessons: its number, its name, and how many open findings it has, or a tick. Checked where its
/// findings alone are shown.
class LessonCard : public QAbstractButton {
    Q_OBJECT

public:
    LessonCard(int lesson, const QString& name, QWidget* parent = nullptr);

    void setCounts(const FindingCounts& counts);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    int m_lesson;
    FindingCounts m_counts;
};

} // namespace cadre
