// SPDX-License-Identifier: Apache-2.0
#include "review/naming.hpp"
#include "review/newrecords.hpp"
#include "review/room.hpp"
#include "review/span.hpp"
#include "review/trial.hpp"

#include <algorithm>
#include <optional>
#include <unordered_set>
#include <vector>

namespace cadre {

namespace {

/// The rank from which a leader is senior: one above the highest target role, at most the top of the ladder. Nothing
/// where no target role has a level with a rank.
std::optional<std::int64_t> seniorRank(const Index& index)
{
    std::optional<std::int64_t> role;
    for (const Role* candidate : index.roles) role = std::max(role, index.rank(candidate->level));
    if (!role) return std::nullopt;
    std::optional<std::int64_t> top;
    for (const Level* level : index.levels) top = std::max(top, level->rank);
    return std::min(bounded(*role) + 1, bounded(*top));
}

std::unordered_set<Id<Person>> seniorPeople(const Index& index, std::int64_t rank)
{
    std::unordered_set<Id<Person>> people;
    for (const Person* person : index.people)
        if (const auto own = index.rank(person->level); own && bounded(*own) >= rank) people.insert(person->id);
    return people;
}

bool isTalkWithLeader(const Support& support)
{
    return support.kind == SupportKind::mentor || support.kind == SupportKind::coach
           || support.kind == SupportKind::seniorCheckIn;
}

bool meetSenior(const Index& index, const std::unordered_set<Id<Person>>& seniors)
{
    const auto isSenior = [&](const Id<Person>& id) { return seniors.contains(id); };
    return std::ranges::any_of(index.supports,
                               [&](const Support* support) {
                                   return isTalkWithLeader(*support)
                                          && std::ranges::any_of(support->providers, isSenior);
                               })
           || std::ranges::any_of(index.activities, [&](const Activity* activity) {
                  return std::ranges::any_of(activity->observers, isSenior);
              });
}

/// Brings participants and senior leaders together.
class SeniorFixes {
public:
    SeniorFixes(Check& check, const std::unordered_set<Id<Person>>& seniors)
        : m_check(check), m_sponsor(only(check.program.brief).sponsor)
    {
        for (const Person* person : check.index.people)
            if (seniors.contains(person->id)) m_seniors.push_back(person);
        std::ranges::stable_sort(m_seniors, {}, [&](const Person* person) {
            return std::pair(person->id != m_sponsor, check.index.rank(person->level));
        });
        constexpr std::size_t most = 8;
        if (m_seniors.size() > most) m_seniors.resize(most);
    }

    void offerAll(Finding& finding)
    {
        offerPresentation(finding);
        offerTalk(finding);
        offerObserver(finding);
    }

private:
    void offerPresentation(Finding& finding)
    {
        Activity presentation;
        presentation.id = freeId(m_check.program.activities, "presentation");
        presentation.name = freeName(m_check.program, CADRE_TEXT("Present results to the executive team"));
        presentation.kind = ActivityKind::seniorExposure;
        presentation.startMonth = std::max<std::int64_t>(only(m_check.program.brief).lengthMonths.value_or(1), 1);
        presentation.durationMonths = 1;
        presentation.workloadPercent = 5;
        Trial trial(m_check);
        Text label = CADRE_TEXT("Add “Present results to the executive team” in month {month}");
        label.with("month", *presentation.startMonth);
        offerTried(trial, finding, std::move(label), adding(m_check.facts, std::move(presentation)));
    }

    void offerTalk(Finding& finding)
    {
        if (!m_seniors.empty() && m_seniors.front()->id == m_sponsor) {
            offer(finding, CADRE_TEXT("Add a quarterly talk with the sponsor"), talkWith(*m_seniors.front()));
            return;
        }
        offerChoice(finding, CADRE_TEXT("Add a quarterly talk with a senior leader"), listOf(RecordType::support),
                    candidates([&](const Person& person) { return talkWith(person); }));
    }

    void offerObserver(Finding& finding)
    {
        const Activity* last = nullptr;
        for (const Activity* activity : m_check.index.realWork)
            if (!last || activity->kind == ActivityKind::capstone || last->kind != ActivityKind::capstone)
                last = activity;
        if (!last) return;
        Text label = CADRE_TEXT("Name a senior observer for {activity}");
        offerChoice(finding, label.withTexts("activity", {called(*last)}), {refTo(*last), "observers"},
                    candidates([&](const Person& person) {
                        Activity observed = *last;
                        observed.observers.push_back(person.id);
                        return changing(m_check.program, std::move(observed));
                    }));
    }

    [[nodiscard]] Edit talkWith(const Person& person) const
    {
        constexpr double quarterly = 0.33;
        Support talk = newSupport(m_check.program, SupportKind::seniorCheckIn, quarterly);
        talk.providers = {person.id};
        return adding(m_check.facts, std::move(talk));
    }

    template <class F> [[nodiscard]] std::vector<Candidate> candidates(F choose) const
    {
        std::vector<Candidate> list;
        for (const Person* person : m_seniors) {
            Text reason =
                person->id == m_sponsor ? CADRE_TEXT("the sponsor, at level {level}") : CADRE_TEXT("at level {level}");
            reason.withTexts("level", {called(m_check.program.levels.at(person->level))});
            list.push_back({refTo(*person), std::move(reason), choose(*person)});
        }
        return list;
    }

    Check& m_check;
    Id<Person> m_sponsor;
    std::vector<const Person*> m_seniors; ///< The sponsor first, then from the lowest rank up.
};

void checkSup006(Check& check)
{
    const auto isExposure = [](const Activity* a) { return a->kind == ActivityKind::seniorExposure; };
    if (std::ranges::any_of(check.index.activities, isExposure)) return;
    const auto rank = seniorRank(check.index);
    if (!rank) return;
    const auto seniors = seniorPeople(check.index, *rank);
    if (meetSenior(check.index, seniors)) return;
    Finding& finding = check.reportProgram(
        listOf(RecordType::activity),
        CADRE_TEXT("Participants never meet a leader above the target role. Add a presentation, a visit or a regular "
                   "talk."));
    if (check.wantsFixes(finding)) SeniorFixes(check, seniors).offerAll(finding);
}

} // namespace

Rule sup006()
{
    return {
        .id = "SUP-006",
        .name = CADRE_TEXT("No contact with senior leaders"),
        .lesson = 4,
        .severity = Severity::warning,
        .what = CADRE_TEXT("Looks for leaders at least one level above the highest target role, or at the top level. "
                           "Reports a program in which none of them is a mentor, a coach, gives a regular talk or "
                           "observes an activity, and which has no activity of the kind senior exposure."),
        .why =
            CADRE_TEXT("How trade-offs are made cannot be seen from inside one task; and people who are not seen are "
                       "not remembered in the talent review."),
        .repair = CADRE_TEXT("Let participants present their results to the executive team, plan a quarterly talk with "
                             "the sponsor, or name a senior leader who observes the last assignment."),
        .fails = CADRE_TEXT("All supervisors, mentors and observers are at or below the target level."),
        .passes = CADRE_TEXT("A presentation to the executive team in month 12, and an hour with the sponsor every "
                             "quarter."),
        .check = checkSup006,
    };
}

} // namespace cadre
