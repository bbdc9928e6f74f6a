// SPDX-License-Identifier: Apache-2.0
#include "journey/journeypreview.hpp"

#include "actions/intime.hpp"
#include "review/load.hpp"
#include "session/session.hpp"
#include "session/text.hpp"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>

namespace cadre {

namespace {

struct PreviewWords {
    Q_DECLARE_TR_FUNCTIONS(JourneyView)
};

/// The highest load in some months, in percent; nothing where no month is in the program.
std::optional<double> highestLoad(const Program& program, const Span& months)
{
    std::optional<double> highest;
    const Index index(program);
    for (const Load& load : loadOf(index))
        if (shared(load.months, months) > 0) highest = std::max(highest.value_or(0), load.percent);
    return highest;
}

std::optional<Span> spanOfAll(const Program& program, const std::vector<RecordRef>& records)
{
    std::vector<InTime> what;
    for (const RecordRef& record : records) what.push_back({record, {}});
    const auto months = monthsOf(program, what);
    if (!months) return std::nullopt;
    return Span{bounded(months->first), bounded(months->second)};
}

QString percent(double value)
{
    return PreviewWords::tr("%1 %").arg(toQt(plainNumber(value)));
}

} // namespace

JourneyPreview::JourneyPreview(const Session& session) : m_session(session), m_program(session.program())
{
    for (const Finding& finding : session.review().findings) m_known.insert(keyOf(finding));
}

void JourneyPreview::tryOut(Step step)
{
    apply(m_program, inverse(std::move(m_step.edit)));
    m_step = std::move(step);
    apply(m_program, m_step.edit);
    m_review.reset();
}

const Review& JourneyPreview::review()
{
    if (!m_review) {
        const std::string today = QDate::currentDate().toString(Qt::ISODate).toStdString();
        m_review = cadre::review(m_program, m_session.rules(), WithFixes::no, today);
    }
    return *m_review;
}

QStringList JourneyPreview::reviewWords()
{
    const FindingCounts now = countsOf(m_session.review());
    const FindingCounts then = countsOf(review());
    if (isEmpty(m_step.edit)) return {};
    QStringList words{now == then ? PreviewWords::tr("Review: %1, as now").arg(countWords(now))
                                  : PreviewWords::tr("Review: %1 (now %2)").arg(countWords(then), countWords(now))};
    const auto fresh =
        std::ranges::find_if(review().findings, [&](const Finding& f) { return !m_known.contains(keyOf(f)); });
    if (fresh != review().findings.end()) words << PreviewWords::tr("New: %1").arg(shown(fresh->message));
    return words;
}

QString JourneyPreview::loadWords(const std::vector<RecordRef>& records) const
{
    const auto months = spanOfAll(m_program, records);
    if (!months) return {};
    const auto then = highestLoad(m_program, *months);
    const auto now = highestLoad(m_session.program(), *months);
    if (!then || !now || (*then == 0 && *now == 0)) return {};
    if (*then == *now) return PreviewWords::tr("Working time: up to %1").arg(percent(*then));
    return PreviewWords::tr("Working time: up to %1 (now %2)").arg(percent(*then), percent(*now));
}

} // namespace cadre
