// SPDX-License-Identifier: Apache-2.0
#include "review/mentors.hpp"

#include <algorithm>
#include <unordered_set>

namespace cadre {

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
            if (const Person* person = find(index.program.people, id); person && seen.insert(person).second)
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
        const std::int64_t share = (cohort - 1) / std::ssize(pool.people) + 1;
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
