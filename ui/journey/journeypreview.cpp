// SPDX-License-Identifier: Apache-2.0
#include "journey/journeypreview.hpp"

#include "actions/intime.hpp"
#include "session/reviewer.hpp"
#include "session/session.hpp"
#include "session/text.hpp"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>
#include <memory>
#include <set>

namespace cadre {

namespace {

struct PreviewWords {
    Q_DECLARE_TR_FUNCTIONS(JourneyView)
};

/// The highest load in some months, in percent; nothing where no month is in the program.
std::optional<double> highestIn(const Span& months, const std::vector<Load>& loads)
{
    std::optional<double> highest;
    for (const Load& load : loads)
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

JourneyPreview::JourneyPreview(const Session& session)
    : m_session(session), m_program(session.program()), m_loadsNow(loadOf(Index(m_program))), m_loads(m_loadsNow)
{
    if (!session.isLarge()) return;
    m_reviewer = std::make_unique<Reviewer>();
    m_reviewer->start(m_program);
    connect(m_reviewer.get(), &Reviewer::reviewed, this, [this](Review& found) {
        m_review = std::move(found);
        emit reviewed();
    });
}

JourneyPreview::~JourneyPreview() = default;

void JourneyPreview::tryOut(Step step)
{
    Edit change = compose(inverse(std::move(m_step.edit)), step.edit);
    m_step = std::move(step);
    if (isEmpty(change)) return;
    apply(m_program, change);
    m_loads = loadOf(Index(m_program));
    m_review.reset();
    if (m_reviewer) m_reviewer->follow(std::make_shared<const Edit>(std::move(change)));
}

QStringList JourneyPreview::reviewWords()
{
    if (isEmpty(m_step.edit)) return {};
    if (!m_review) {
        if (m_reviewer) return {PreviewWords::tr("Review: …")};
        const std::string today = QDate::currentDate().toString(Qt::ISODate).toStdString();
        m_review = review(m_program, m_session.rules(), WithFixes::no, today);
    }
    const FindingCounts now = countsOf(m_session.review());
    const FindingCounts then = countsOf(*m_review);
    QStringList words{now == then ? PreviewWords::tr("Review: %1, as now").arg(countWords(now))
                                  : PreviewWords::tr("Review: %1 (now %2)").arg(countWords(then), countWords(now))};
    if (const QString fresh = firstNew(); !fresh.isEmpty()) words << PreviewWords::tr("New: %1").arg(fresh);
    return words;
}

QString JourneyPreview::firstNew() const
{
    std::set<FindingKey> known;
    for (const Finding& finding : m_session.review().findings) known.insert(keyOf(finding));
    const auto fresh = std::ranges::find_if(m_review->findings, [&](const Finding& f) { return !known.contains(keyOf(f)); });
    return fresh == m_review->findings.end() ? QString() : shown(fresh->message);
}

QString JourneyPreview::loadWords(const std::vector<RecordRef>& records) const
{
    const auto months = spanOfAll(m_program, records);
    if (!months) return {};
    const auto then = highestIn(*months, m_loads);
    const auto now = highestIn(*months, m_loadsNow);
    if (!then || !now || (*then == 0 && *now == 0)) return {};
    if (*then == *now) return PreviewWords::tr("Working time: up to %1").arg(percent(*then));
    return PreviewWords::tr("Working time: up to %1 (now %2)").arg(percent(*then), percent(*now));
}

} // namespace cadre
