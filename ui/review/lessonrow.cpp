// SPDX-License-Identifier: Apache-2.0
#include "review/lessonrow.hpp"

#include "look/badge.hpp"
#include "look/label.hpp"
#include "review/rule.hpp"
#include "session/session.hpp"
#include "session/text.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <array>
#include <optional>

namespace cadre {
namespace {

constexpr int lessons = 7;

struct Worst {
    std::optional<Severity> severity;
    std::size_t count = 0; ///< Findings of that severity.
};

std::array<Worst, lessons> worstByLesson(const Review& review)
{
    std::array<Worst, lessons> worst;
    for (const Finding& finding : review.findings) {
        const Rule* rule = findRule(finding.rule);
        if (!rule || rule->lesson < 1 || rule->lesson > lessons) continue;
        Worst& lesson = worst[static_cast<std::size_t>(rule->lesson - 1)];
        if (!lesson.severity || finding.severity < *lesson.severity) lesson = {finding.severity, 0};
        if (finding.severity == *lesson.severity) ++lesson.count;
    }
    return worst;
}

} // namespace

LessonRow::LessonRow(Session& session, QWidget* parent) : QWidget(parent), m_session(session)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (int lesson = 1; lesson <= lessons; ++lesson) {
        auto* card = new QFrame;
        card->setProperty("part", "card");
        auto* column = new QVBoxLayout(card);
        column->setContentsMargins(9, 6, 6, 8);
        column->setSpacing(2);
        column->addWidget(makeLabel(QString::number(lesson), "hint"));
        auto* name = makeLabel(shown(lessonName(lesson)), "strong");
        name->setAlignment(Qt::AlignTop);
        column->addWidget(name, 1);
        m_badges << new Badge(Mark::good, {}, {});
        column->addWidget(m_badges.back());
        row->addWidget(card, 1);
    }
    connect(&session, &Session::reviewed, this, &LessonRow::refresh);
    refresh();
}

void LessonRow::refresh()
{
    const auto worst = worstByLesson(m_session.review());
    for (std::size_t i = 0; i < worst.size(); ++i) {
        const QString name = shown(lessonName(static_cast<int>(i) + 1));
        Badge* badge = m_badges[static_cast<qsizetype>(i)];
        if (const auto severity = worst[i].severity)
            badge->show(markOf(*severity), QString::number(worst[i].count),
                        tr("%1: %2").arg(name, countWords(*severity, worst[i].count)));
        else badge->show(Mark::good, {}, tr("%1: nothing to report").arg(name));
    }
}

} // namespace cadre
