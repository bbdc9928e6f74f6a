// SPDX-License-Identifier: Apache-2.0
#include "review/copybudget.hpp"
#include "review/naming.hpp"
#include "review/newrecords.hpp"
#include "review/rule.hpp"
#include "review/span.hpp"
#include "review/trial.hpp"

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <optional>
#include <unordered_set>

namespace cadre {

namespace {

/// When real work uses each competency. Work that does not say its months is no use soon after a session.
class Uses {
public:
    Uses(const Index& index, double window) : m_index(index), m_window(window), m_uses(index.competencies.size()) {}

    /// Whether a competency waits because no real work uses it while a session in these months takes place, or starts
    /// to within the window after its end. For a session that does not say its months, any work will do. What does not
    /// exist does not wait: STR-001 reports it.
    bool waits(const Id<Competency>& id, const std::optional<Span>& session)
    {
        const auto competency = m_index.placeOf(id);
        if (!competency) return false;
        if (!session) return m_index.practisedIn(id).empty();
        const std::vector<Use>& uses = usesOf(*competency);
        const auto startsInTime = [&](const Use& use) {
            return static_cast<double>(use.start - session->last) <= m_window;
        };
        const auto late = std::ranges::partition_point(uses, startsInTime);
        return late == uses.begin() || std::prev(late)->latestEnd < session->first;
    }

    bool isInTime(const Span& work, const Span& session) const
    {
        return work.last >= session.first && static_cast<double>(work.first - session.last) <= m_window;
    }

private:
    /// The work that starts in a month, and the last month of all work that starts up to then.
    struct Use {
        std::int64_t start;
        std::int64_t latestEnd;
    };

    const std::vector<Use>& usesOf(std::size_t competency)
    {
        if (m_uses[competency]) return *m_uses[competency];
        std::vector<Use>& uses = m_uses[competency].emplace();
        for (const Practice& practice : m_index.practisedIn(m_index.competencies[competency]->id)) {
            const auto span = spanOf(*practice.activity);
            if (span)
                uses.push_back({span->first, uses.empty() ? span->last : std::max(uses.back().latestEnd, span->last)});
        }
        return uses;
    }

    const Index& m_index;
    double m_window;
    std::vector<std::optional<std::vector<Use>>> m_uses; ///< Of each competency that was asked for.
};

Text timeText(double months)
{
    if (months == 1) return CADRE_TEXT("a month");
    return Text(CADRE_TEXT("{n} months")).with("n", plainNumber(months));
}

/// Reports sessions whose subject waits, and offers what could be done.
class Sessions {
public:
    explicit Sessions(Check& check)
        : m_check(check), m_window(check.parameter("transferWindow")), m_uses(check.index, m_window), m_trial(check)
    {
    }

    void look(const Activity& session)
    {
        const std::vector<CompetencyAtLevel> idle = idleIn(session);
        if (idle.empty()) return;
        std::vector<Text> names;
        for (const CompetencyAtLevel& item : idle)
            names.push_back(called(m_check.program.competencies.at(item.competency)));
        Text message =
            Text::plural(CADRE_TEXT("{activity} teaches {competencies}, but no real work uses it within {time}."),
                         CADRE_TEXT("{activity} teaches {competencies}, but no real work uses them within {time}."),
                         std::ssize(idle));
        message.withTexts("activity", {calledFirst(session)}).withTexts("competencies", names);
        message.withTexts("time", {timeText(m_window)});
        Finding& finding = m_check.report({refTo(session)}, "teaches", std::move(message));
        if (!m_check.wantsFixes(finding)) return;
        offerToMove(finding, session, idle);
        offerWork(finding, session, idle);
        offerToDrop(finding, session, idle, std::move(names));
    }

private:
    /// What the session teaches and nobody uses soon, each competency once.
    std::vector<CompetencyAtLevel> idleIn(const Activity& session)
    {
        const auto span = spanOf(session);
        std::vector<CompetencyAtLevel> idle;
        std::unordered_set<Id<Competency>> seen;
        for (const CompetencyAtLevel& item : session.teaches) {
            if (m_uses.waits(item.competency, span) && seen.insert(item.competency).second) idle.push_back(item);
        }
        return idle;
    }

    bool usesAll(const Activity& session)
    {
        const auto span = spanOf(session);
        return std::ranges::none_of(session.teaches,
                                    [&](const CompetencyAtLevel& item) { return m_uses.waits(item.competency, span); });
    }

    /// To the start of the nearest work that practises what waits, if all that the session teaches is used then.
    void offerToMove(Finding& finding, const Activity& session, const std::vector<CompetencyAtLevel>& idle)
    {
        const auto span = spanOf(session);
        if (!span || !m_trial.isOpen()) return;
        std::unordered_set<Id<Competency>> waiting;
        for (const CompetencyAtLevel& item : idle) waiting.insert(item.competency);
        constexpr std::size_t tried = 20;
        auto list = nearestWork(*span);
        list.resize(std::min(list.size(), tried));
        std::optional<Activity> nearest;
        for (const Activity* work : list) {
            Activity moved = session;
            moved.startMonth = work->startMonth;
            const auto waits = [&](const CompetencyAtLevel& item) { return waiting.contains(item.competency); };
            if (std::ranges::none_of(work->practises, waits) || !usesAll(moved)) continue;
            nearest = std::move(moved);
            break;
        }
        if (!nearest) return;
        Text label = CADRE_TEXT("Move it to start in month {month}");
        label.with("month", *nearest->startMonth);
        offerTried(m_trial, finding, std::move(label), changing(m_check.program, std::move(*nearest)));
    }

    /// Real work that says its months, that which starts nearest to these first.
    std::vector<const Activity*> nearestWork(const Span& session) const
    {
        constexpr std::size_t looked = 200; // no program has as many assignments
        std::vector<const Activity*> work;
        for (const Activity* activity : m_check.index.realWork) {
            if (work.size() == looked) break;
            if (spanOf(*activity)) work.push_back(activity);
        }
        std::ranges::stable_sort(work, {}, [&](const Activity* activity) {
            return std::abs(bounded(*activity->startMonth) - session.first);
        });
        return work;
    }

    /// Work at the time of the session or soon after it, that could use what the session teaches.
    void offerWork(Finding& finding, const Activity& session, const std::vector<CompetencyAtLevel>& idle)
    {
        std::vector<Candidate> candidates;
        const auto span = spanOf(session);
        if (span) {
            for (const Activity* work : nearestWork(*span)) {
                const Span months = *spanOf(*work);
                if (!m_uses.isInTime(months, *span)) continue;
                if (candidates.size() == mostCandidates || !m_copies.take(work->practises.size() + idle.size())) break;
                Activity applying = *work;
                applying.practises.insert(applying.practises.end(), idle.begin(), idle.end());
                Text reason = CADRE_TEXT("runs at the same time");
                if (months.first > span->last)
                    reason = Text(CADRE_TEXT("starts in month {month}")).with("month", months.first);
                candidates.push_back({.record = refTo(*work),
                                      .reason = std::move(reason),
                                      .edit = changing(m_check.program, std::move(applying))});
            }
        }
        const Place place =
            candidates.empty() ? listOf(RecordType::activity) : Place{candidates.front().record, "practises"};
        offerChoice(finding, CADRE_TEXT("Choose an assignment that uses it"), place, std::move(candidates));
    }

    void offerToDrop(Finding& finding, const Activity& session, const std::vector<CompetencyAtLevel>& idle,
                     std::vector<Text> names)
    {
        if (!m_copies.take(session.teaches.size())) return;
        std::unordered_set<Id<Competency>> dropped;
        for (const CompetencyAtLevel& item : idle) dropped.insert(item.competency);
        Activity shorter = session;
        std::erase_if(shorter.teaches,
                      [&](const CompetencyAtLevel& item) { return dropped.contains(item.competency); });
        Text label = CADRE_TEXT("Drop {competencies} from the session");
        label.withTexts("competencies", std::move(names));
        offerDecision(finding, std::move(label), changing(m_check.program, std::move(shorter)));
    }

    Check& m_check;
    double m_window;
    Uses m_uses;
    Trial m_trial;
    CopyBudget m_copies;
};

void checkWrk006(Check& check)
{
    Sessions sessions(check);
    for (const Activity* activity : check.index.activities)
        if (isClassroom(*activity)) sessions.look(*activity);
}

} // namespace

Rule wrk006()
{
    return {
        .id = "WRK-006",
        .name = CADRE_TEXT("Taught but not applied soon"),
        .lesson = 2,
        .severity = Severity::warning,
        .what = CADRE_TEXT("Looks at what each workshop, course and self-study teaches. Reports a session if no real "
                           "work practises one of its competencies at the same time or starts to within "
                           "{transferWindow} months after its end. Work that does not say its months does not count; "
                           "for a session that does not say them any work will do."),
        .why = CADRE_TEXT("Skills that wait for use are lost; the session should stand right before the work."),
        .repair = CADRE_TEXT("Move the session next to the assignment that uses it. Let a running assignment use it. "
                             "Or drop the subject from the session."),
        .fails = CADRE_TEXT("A feedback workshop in month 1; the first assignment with people to lead starts in month "
                            "7."),
        .passes = CADRE_TEXT("The workshop “Managing people day to day” is in month 7, when the temporary team "
                             "starts."),
        .silencedBy = {"WRK-001"},
        .parameters = {{"transferWindow", 3, CADRE_TEXT("months"),
                        CADRE_TEXT("judgement; surveys of trainers report large losses within a year"), 0, 120}},
        .check = checkWrk006,
    };
}

} // namespace cadre
