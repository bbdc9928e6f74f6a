// SPDX-License-Identifier: Apache-2.0
#include "drafting/drafter.hpp"

#include "drafting/themes.hpp"

#include <algorithm>
#include <cmath>

namespace cadre {

namespace {

constexpr double sideTime = 5; ///< Percent of working time kept free for workshops and talks.
constexpr std::size_t mostPractice = 3;
constexpr std::size_t mostTaught = 2;
constexpr std::int64_t shortestRole = 4; ///< Months; a shorter stay is an assignment.

std::vector<Theme> themesOfWork(const WorkAnswer& work)
{
    std::vector<Theme> themes = work.themes;
    for (const Theme theme : themesOf(work.name + " " + work.result)) themes.push_back(theme);
    return themes;
}

/// The level to aim at before the needed one: one below, if it says what people do there.
std::int64_t levelBefore(const CompetencyAnswer& need)
{
    const bool isDescribed = std::ranges::any_of(need.competency.behaviours, [&](const Behaviour& behaviour) {
        return behaviour.level == need.level - 1 && behaviour.effective.value_or(true) && !behaviour.text.empty();
    });
    return isDescribed ? need.level - 1 : need.level;
}

} // namespace

/// Which pieces of work practise each competency, in the order of time: those with the same theme, and the last one.
std::vector<std::vector<std::size_t>> Drafter::practice() const
{
    const std::vector<WorkAnswer>& work = m_answers.work;
    const std::size_t last = work.size() - 1;
    std::vector<std::vector<std::size_t>> practised;
    for (const CompetencyAnswer& need : m_answers.competencies) {
        const std::vector<Theme> themes = themesOf(need.competency.name);
        std::vector<std::size_t> list;
        for (std::size_t i = 0; i < last && list.size() < mostPractice - 1; ++i)
            if (sharedThemes(themesOfWork(work[i]), themes) > 0) list.push_back(i);
        // Nothing in common with any: one in turn, so that none gets all of them.
        if (list.empty() && last > 0) list.push_back(practised.size() % last);
        list.push_back(last);
        practised.push_back(std::move(list));
    }
    for (std::size_t i = 0; i < last; ++i) {
        const auto isIn = [i](const auto& list) { return std::ranges::find(list, i) != list.end(); };
        if (std::ranges::any_of(practised, isIn)) continue;
        std::vector<std::size_t>& list = practised[i % practised.size()];
        list.insert(std::ranges::upper_bound(list, i), i);
    }
    return practised;
}

void Drafter::planPractice()
{
    const auto practised = practice();
    for (std::size_t c = 0; c < practised.size(); ++c) {
        const CompetencyAnswer& need = m_answers.competencies[c];
        const Id<Competency> id{"C" + std::to_string(c + 1)};
        for (const std::size_t i : practised[c]) {
            const bool isLast = i == practised[c].back();
            m_aims[i].push_back({.competency = id, .level = isLast ? need.level : levelBefore(need)});
        }
    }
}

void Drafter::planDuties()
{
    const std::vector<WorkAnswer>& work = m_answers.work;
    for (const Duty& duty : m_program.roles.begin()->second.duties) {
        const std::vector<Theme> themes = themesOf(duty.text);
        bool rehearsed = false;
        for (std::size_t i = 0; i < work.size(); ++i) {
            if (!work[i].standsIn && sharedThemes(themesOfWork(work[i]), themes) == 0) continue;
            m_duties[i].push_back(duty.id);
            rehearsed = true;
        }
        if (!rehearsed) m_duties.back().push_back(duty.id);
    }
}

void Drafter::addActivities()
{
    planPractice();
    planDuties();
    for (std::size_t i = 0; i < m_answers.work.size(); ++i) {
        addLearning(i);
        addWork(i);
    }
    addBreaks();
    addPresentation();
}

ActivityKind Drafter::kindOf(std::size_t number) const
{
    const bool isFullTime = m_answers.time.dayJobPercent < 20;
    if (!isFullTime) return number == 0 ? ActivityKind::project : ActivityKind::assignment;
    if (m_schedule.work[number].months < shortestRole) return ActivityKind::assignment;
    return m_answers.work[number].standsIn ? ActivityKind::role : ActivityKind::rotation;
}

void Drafter::addWork(std::size_t number)
{
    const WorkAnswer& answer = m_answers.work[number];
    const Slot& slot = m_schedule.work[number];
    Activity work{.name = freeName(answer.name), .kind = kindOf(number)};
    work.startMonth = slot.start;
    work.durationMonths = slot.months;
    const double room = std::max(sideTime, 100 - sideTime - m_answers.time.dayJobPercent);
    work.workloadPercent = std::max(1.0, std::floor(room / static_cast<double>(m_schedule.atOnce)));
    work.level = levelAt(m_ranks[number]);
    work.stretch = answer.stretch;
    work.authority = Authority::decide;
    work.practises = m_aims[number];
    work.rehearsesDuties = m_duties[number];
    if (number > 0 && m_schedule.oneByOne) work.dependsOn = {m_work.back()};
    if (!m_leaders.empty()) work.supervisor = m_leaders[number % m_leaders.size()];
    work.businessOutcome = answer.result;
    for (const DemandAnswer& demand : m_answers.demands)
        if (demand.taken && std::ranges::find(answer.demands, demand.demand) != answer.demands.end()
            && std::ranges::find(work.demands, demand.demand) == work.demands.end())
            work.demands.push_back(demand.demand);
    m_work.push_back(add(std::move(work), "A").id);
}

/// A short workshop at the start of the work, about what is practised there for the first time.
void Drafter::addLearning(std::size_t number)
{
    if (!m_schedule.oneByOne) return;
    std::vector<CompetencyAtLevel> teaches;
    for (const CompetencyAtLevel& aim : m_aims[number])
        if (teaches.size() < mostTaught && m_taught.insert(aim.competency).second) teaches.push_back(aim);
    if (teaches.empty()) return;
    Text name = CADRE_TEXT("Learning for “{work}”");
    Activity learning{.name = freeName(say(name.with("work", m_answers.work[number].name))),
                      .kind = ActivityKind::workshop,
                      .startMonth = m_schedule.work[number].start,
                      .durationMonths = 1,
                      .workloadPercent = sideTime};
    learning.teaches = std::move(teaches);
    add(std::move(learning), "A");
}

void Drafter::addBreaks()
{
    for (const std::int64_t month : m_schedule.breaks)
        add(Activity{.name = freeName(say(CADRE_TEXT("A month to rest and to hand over"))),
                     .kind = ActivityKind::pause,
                     .startMonth = month,
                     .durationMonths = 1,
                     .workloadPercent = 0},
            "A");
}

void Drafter::addPresentation()
{
    Activity presentation{.name = freeName(say(CADRE_TEXT("Present the results to senior leaders"))),
                          .kind = ActivityKind::seniorExposure,
                          .startMonth = m_length,
                          .durationMonths = 1,
                          .workloadPercent = sideTime};
    if (!m_sponsor.empty()) presentation.observers = {m_sponsor};
    add(std::move(presentation), "A");
}

} // namespace cadre
