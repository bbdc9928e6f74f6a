// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drafting/answers.hpp"
#include "drafting/schedule.hpp"
#include "drafting/wording.hpp"
#include "model/program.hpp"

#include <set>

namespace cadre {

/// Turns sound answers (soundanswers.hpp) into a program, part by part: each needs those before it.
class Drafter {
public:
    Drafter(const DraftAnswers& answers, const Translate& translate);

    void addLevels();
    void addPeople();
    void addBrief();
    void addCompetencies();
    void addRole();
    void addActivities();
    void addPhases();
    void addSupports();
    void addMeasures();
    void addGoals();
    void addEvaluation();
    void addSelection();
    void addDisclosures();

    [[nodiscard]] Program take() { return std::move(m_program); }

private:
    template <class T> T& add(T record, const char* letter);
    [[nodiscard]] std::string say(const Text& text) const { return worded(text, m_translate); }
    [[nodiscard]] Id<Person> person(const std::string& title, std::int64_t rank, const Id<Person>& reportsTo = {});
    [[nodiscard]] Id<Level> levelAt(std::int64_t rank) const;
    [[nodiscard]] std::string freeName(const std::string& name);

    [[nodiscard]] std::vector<std::vector<std::size_t>> practice() const;
    void planPractice();
    void planDuties();
    void addWork(std::size_t number);
    void addLearning(std::size_t number);
    void addBreaks();
    void addPresentation();
    [[nodiscard]] ActivityKind kindOf(std::size_t number) const;

    [[nodiscard]] bool isStepUp(std::size_t number) const;
    [[nodiscard]] std::vector<std::int64_t> endsOfWork() const;
    [[nodiscard]] std::vector<std::int64_t> ratingMonths() const;
    [[nodiscard]] Measure measureBy(const MeasureAnswer& answer) const;
    [[nodiscard]] Id<Measure> measureOf(MeasureMethod method) const;

    const DraftAnswers& m_answers;
    const Translate& m_translate;
    Program m_program;
    Schedule m_schedule;
    std::int64_t m_length;
    std::int64_t m_entryRank;
    std::int64_t m_targetRank;
    std::vector<std::int64_t> m_ranks;                  ///< Of each piece of work.
    std::vector<std::vector<CompetencyAtLevel>> m_aims; ///< What each piece of work practises.
    std::vector<std::vector<Id<Duty>>> m_duties;        ///< What each piece of work rehearses.
    std::vector<Id<Activity>> m_work;                   ///< The activities of the pieces of work.
    std::set<Id<Competency>> m_taught;
    std::set<std::string> m_names; ///< Of activities, as the review compares them.
    std::vector<Id<Person>> m_leaders;
    std::vector<Id<Person>> m_mentors;
    Id<Person> m_sponsor;
    Id<Person> m_owner;
};

template <class T> T& Drafter::add(T record, const char* letter)
{
    Table<T>& table = m_program.of<T>();
    record.id = Id<T>{letter + std::to_string(table.size() + 1)};
    record.position = nextPosition(table);
    const Id<T> id = record.id;
    return table.emplace(id, std::move(record)).first->second;
}

} // namespace cadre
