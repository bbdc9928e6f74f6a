// SPDX-License-Identifier: Apache-2.0
#include "drafting/drafter.hpp"

#include "model/words.hpp"

#include <algorithm>

namespace cadre {

Drafter::Drafter(const DraftAnswers& answers, const Translate& translate)
    : m_answers(answers), m_translate(translate), m_schedule(scheduled(answers.work, answers.time.months)),
      m_length(answers.time.months), m_entryRank(static_cast<std::int64_t>(answers.time.entry) + 1),
      m_targetRank(static_cast<std::int64_t>(answers.time.target) + 1),
      m_ranks(ranksOf(answers.work.size(), m_entryRank, m_targetRank)), m_aims(answers.work.size()),
      m_duties(answers.work.size())
{
}

Id<Level> Drafter::levelAt(std::int64_t rank) const
{
    const auto highest = static_cast<std::int64_t>(m_answers.time.ladder.size());
    return Id<Level>{"L" + std::to_string(std::clamp<std::int64_t>(rank, 1, highest))};
}

/// The person with this title, who may have several parts in the program. No person for an empty title.
Id<Person> Drafter::person(const std::string& title, std::int64_t rank, const Id<Person>& reportsTo)
{
    if (title.empty()) return {};
    for (const auto& [id, known] : m_program.people)
        if (known.title == title) return id;
    return add(Person{.title = title, .level = levelAt(rank), .reportsTo = reportsTo}, "P").id;
}

/// The name, with a number behind it if another activity has nearly the same one.
std::string Drafter::freeName(const std::string& name)
{
    std::string candidate = name;
    for (int n = 2; !m_names.insert(normalised(candidate)).second; ++n) candidate = name + " " + std::to_string(n);
    return candidate;
}

void Drafter::addLevels()
{
    std::int64_t rank = 0;
    for (const LevelAnswer& level : m_answers.time.ladder)
        add(Level{.name = level.name, .rank = ++rank, .scope = level.scope}, "L");
}

void Drafter::addPeople()
{
    const SupportAnswer& support = m_answers.support;
    const std::int64_t senior = m_targetRank + 1;
    // Top management counts as senior to every role below it.
    m_sponsor = person(support.sponsor, static_cast<std::int64_t>(m_answers.time.ladder.size()));
    m_owner = person(support.owner, senior);
    for (const std::string& title : support.leaders) m_leaders.push_back(person(title, senior, m_sponsor));
    if (!support.mentor) return;
    for (const std::string& title : support.mentors) {
        const Id<Person> id = person(title, senior);
        if (support.mentorsPrepared) m_program.people.at(id).mentorPrepared = YesNoUnknown::yes;
        m_mentors.push_back(id);
    }
}

void Drafter::addBrief()
{
    Text name = CADRE_TEXT("{role}: a program of {months} months");
    Brief brief{.id = singleId<Brief>(), .position = 1};
    brief.name = say(name.with("role", m_answers.role.name).with("months", m_length));
    brief.businessNeed = m_answers.role.need;
    brief.lengthMonths = m_length;
    brief.cohortSize = m_answers.role.places;
    brief.entryLevel = levelAt(m_entryRank);
    brief.dayJobPercent = m_answers.time.dayJobPercent;
    brief.sponsor = m_sponsor;
    brief.owner = m_owner;
    brief.individualPlanByMonth = 2;
    brief.competencyUses = {std::string(wordOf(CompetencyUse::developmentPlans)),
                            std::string(wordOf(CompetencyUse::performanceReviews))};
    brief.exitRoute = m_answers.exitRoute;
    brief.proficiencyScale = m_answers.scale;
    const Id<Brief> id = brief.id;
    m_program.brief.emplace(id, std::move(brief));
}

void Drafter::addCompetencies()
{
    for (const CompetencyAnswer& answer : m_answers.competencies) add(Competency(answer.competency), "C");
}

void Drafter::addRole()
{
    const RoleAnswer& answer = m_answers.role;
    Role role{.name = answer.name, .level = levelAt(m_targetRank)};
    for (const std::string& duty : m_answers.duties)
        role.duties.push_back({.id = Id<Duty>{"D" + std::to_string(role.duties.size() + 1)}, .text = duty});
    std::size_t number = 0;
    for (const CompetencyAnswer& need : m_answers.competencies)
        role.requirements.push_back(
            {.competency = Id<Competency>{"C" + std::to_string(++number)}, .level = need.level});
    role.expectedOpenings = answer.openings;
    role.openingsHorizonMonths = answer.withinMonths;
    Text plan = CADRE_TEXT("Bench for {role} in the talent review");
    role.successionPlan = say(plan.with("role", answer.name));
    role.talentReviewMonths = {m_length};
    Text ready = CADRE_TEXT("Could take over as {role} within three months and hold the targets without daily help.");
    role.readinessDefinition = say(ready.with("role", answer.name));
    role.readinessCriteria = {
        say(CADRE_TEXT("At the needed level in all competencies but one, seen by two different leaders")),
        say(CADRE_TEXT("The last piece of work met its agreed result, or the shortfall is well explained"))};
    add(std::move(role), "R");
}

void Drafter::addPhases()
{
    // A phase for each level of responsibility people work at.
    for (std::size_t i = 0; i < m_ranks.size(); ++i) {
        if (!m_schedule.oneByOne) return;
        const Slot& slot = m_schedule.work[i];
        if (i > 0 && m_ranks[i] == m_ranks[i - 1]) {
            Phase& last = m_program.phases.rbegin()->second;
            last.durationMonths = slot.end() - last.startMonth.value_or(1) + 1;
            continue;
        }
        const auto rung = static_cast<std::size_t>(std::max<std::int64_t>(1, m_ranks[i])) - 1;
        add(Phase{.name = m_answers.time.ladder[std::min(rung, m_answers.time.ladder.size() - 1)].name,
                  .startMonth = slot.start,
                  .durationMonths = slot.months},
            "F");
    }
}

} // namespace cadre
