// SPDX-License-Identifier: Apache-2.0
#include "review/lessonrow.hpp"

#include "review/lessoncard.hpp"
#include "review/reviewstate.hpp"
#include "review/rule.hpp"
#include "session/session.hpp"
#include "session/text.hpp"

#include <QHBoxLayout>

#include <array>

namespace cadre {

LessonRow::LessonRow(Session& session, ReviewState& state, QWidget* parent)
    : QWidget(parent), m_session(session), m_state(state)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (int lesson = 1; lesson <= lessonCount; ++lesson) {
        auto* card = new LessonCard(lesson, shown(lessonName(lesson)));
        connect(card, &QAbstractButton::clicked, this, [this, lesson] { choose(lesson); });
        m_cards << card;
        row->addWidget(card, 1);
    }
    connect(&session, &Session::reviewed, this, &LessonRow::refresh);
    connect(&state, &ReviewState::viewChanged, this, &LessonRow::refresh);
    refresh();
}

void LessonRow::choose(int lesson)
{
    FindingView view = m_state.view();
    view.lesson = view.lesson == lesson ? 0 : lesson;
    m_state.setView(view);
}

void LessonRow::refresh()
{
    std::array<FindingCounts, lessonCount> counts;
    for (const Finding& finding : m_session.review().findings)
        if (const int lesson = lessonOf(finding); lesson >= 1 && lesson <= lessonCount)
            counts[static_cast<std::size_t>(lesson - 1)].add(finding.severity);
    for (std::size_t i = 0; i < counts.size(); ++i) {
        LessonCard* card = m_cards[static_cast<qsizetype>(i)];
        card->setCounts(counts[i]);
        card->setChecked(m_state.view().lesson == static_cast<int>(i) + 1);
    }
}

} // namespace cadre
