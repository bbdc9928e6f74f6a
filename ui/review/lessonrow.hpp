// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace cadre {

class LessonCard;
class ReviewState;
class Session;

/// The seven lessons the rules come from, each with how many open findings it has, or a tick. A click shows the
/// findings of one lesson alone, another click all of them.
class LessonRow : public QWidget {
    Q_OBJECT

public:
    LessonRow(Session& session, ReviewState& state, QWidget* parent = nullptr);

private:
    void refresh();
    void choose(int lesson);

    Session& m_session;
    ReviewState& m_state;
    QList<LessonCard*> m_cards; ///< Of lesson 1 to 7.
};

} // namespace cadre
