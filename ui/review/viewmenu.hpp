// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/findingrows.hpp"

#include <QToolButton>

class QActionGroup;
class QLineEdit;

namespace cadre {

class ReviewState;

/// How findings are grouped and which lesson is shown, as a menu behind one button.
class ViewMenu : public QToolButton {
    Q_OBJECT

public:
    explicit ViewMenu(ReviewState& state, QWidget* parent = nullptr);

private:
    void follow();

    ReviewState& m_state;
    QActionGroup* m_grouping;
    QActionGroup* m_lesson;
};

/// What a grouping is called: "By severity".
[[nodiscard]] QString groupingName(FindingGrouping grouping);

/// A line that filters findings by words, the same in all places.
[[nodiscard]] QLineEdit* makeFilterLine(ReviewState& state);

} // namespace cadre
