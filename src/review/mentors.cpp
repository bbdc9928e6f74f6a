// SPDX-License-Identifier: Apache-2.0
#include "review/mentors.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_set>

namespace cadre {

namespace {

/// How many participants each in a pool has.
std::int64_t shareOf(const MentorPool& pool, std::int64_t cohort)
{
    return (cohort - 1) / std::ssize(pool.people) + 1;
}

/// What one mentor takes on in a month or, with the sign turned, is done with.
struct MentorTask {
    std::size_t mentor; ///< Their number.
    std::int64_t participants;
    std::int64_t meetings; ///< In thousandths: whole numbers, whose sum does not depend on the order.
};

struct MentorTasks {
    std::map<std::int64_t, std::vector<MentorTask>> byMonth;
    std::size_t mentors = 0;
};

MentorTasks tasksOf(const Index& index, std::int64_t cohort)
{
    MentorTasks tasks;
    std::unordered_map<const Person*, std::size_t> numbers;
    for (const MentorPool& pool : mentorPoolsOf(index)) {
        const auto span = spanOf(*pool.support);
        if (!span || pool.people.empty()) continue;
        const std::int64_t share = shareOf(pool, cohort);
        const double each = std::clamp(pool.support->frequencyPerMonth.value_or(0), 0.0, 1000.0);
        const std::int64_t meetings = std::llround(static_cast<double>(std::min<std::int64_t>(share, 1'000'000)) * each * 1000);
        std::vector<MentorTask>& begun = tasks.byMonth[span->first];
        std::vector<MentorTask>& ended = tasks.byMonth[span->last + 1];
        for (const Person* person : pool.people) {
            const std::size_t number = numbers.try_emplace(person, numbers.size()).first->second;
            begun.push_back({number, share, meetings});
            ended.push_back({number, -share, -meetings});
        }
    }
    tasks.mentors = numbers.size();
    return tasks;
}

/// The highest of numbers that change one by one.
class Highest {
public:
    explicit Highest(std::size_t count) : m_numbers(count) {}

    void change(std::size_t place, std::int64_t by)
    {
        std::int64_t& number = m_numbers[place];
        if (const auto found = m_times.find(number); found != m_times.end() && --found->second == 0) m_times.erase(found);
        number += by;
        ++m_times[number];
    }
    [[nodiscard]] std::int64_t value() const { return m_times.empty() ? 0 : m_times.rbegin()->first; }

private:
    std::vector<std::int64_t> m_numbers;
    std::map<std::int64_t, std::size_t> m_times; ///< How many have a number; they have few different ones.
};

} // namespace

std::vector<MentorPool> mentorPoolsOf(const Index& index)
{
    std::vector<MentorPool> pools;
    std::unordered_set<const Person*> seen;
    for (const Support* support : index.supports) {
        if (support->kind != SupportKind::mentor) continue;
        MentorPool& pool = pools.emplace_back(MentorPool{support, {}});
        pool.people.reserve(support->providers.size());
        seen.clear();
        for (const Id<Person>& id : support->providers)
            if (const Person* person = index.find(id); person && seen.insert(person).second)
                pool.people.push_back(person);
    }
    return pools;
}

std::unordered_map<const Person*, Mentoring> mentoringOf(const std::vector<MentorPool>& pools, std::int64_t cohort)
{
    std::unordered_map<const Person*, Mentoring> all;
    if (cohort < 1) return all;
    for (const MentorPool& pool : pools) {
        if (pool.people.empty()) continue;
        const std::int64_t share = shareOf(pool, cohort);
        for (const Person* person : pool.people) {
            Mentoring& mentoring = all[person];
            mentoring.participants += share;
            if (share <= mentoring.share) continue;
            mentoring.share = share;
            mentoring.largest = &pool;
        }
    }
    return all;
}

std::vector<MentorLoad> mentorLoadOf(const Index& index)
{
    std::vector<MentorLoad> loads;
    const std::int64_t cohort = bounded(only(index.program.brief).cohortSize.value_or(0));
    if (cohort < 1) return loads;
    const auto [tasks, mentors] = tasksOf(index, cohort);
    Highest participants(mentors);
    Highest meetings(mentors);
    for (auto at = tasks.begin(); at != tasks.end(); ++at) {
        for (const MentorTask& task : at->second) {
            participants.change(task.mentor, task.participants);
            meetings.change(task.mentor, task.meetings);
        }
        if (std::next(at) == tasks.end() || participants.value() == 0) continue;
        const double each = static_cast<double>(meetings.value()) / 1000;
        const Span months{at->first, std::next(at)->first - 1};
        if (!loads.empty() && loads.back().months.last + 1 == months.first
            && loads.back().participants == participants.value() && loads.back().meetings == each)
            loads.back().months.last = months.last;
        else loads.push_back({months, participants.value(), each});
    }
    return loads;
}

Line lineAbove(const Program& program, const Id<Person>& supervisor, double depth)
{
    Line line;
    const Person* person = find(program.people, supervisor);
    while (person && static_cast<double>(line.size()) <= depth && std::ranges::find(line, person) == line.end()) {
        line.push_back(person);
        person = find(program.people, person->reportsTo);
    }
    return line;
}

} // namespace cadre
