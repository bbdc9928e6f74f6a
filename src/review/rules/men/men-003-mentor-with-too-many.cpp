// SPDX-License-Identifier: Apache-2.0
#include "review/naming.hpp"
#include "review/rule.hpp"
#include "review/span.hpp"

#include <unordered_map>
#include <unordered_set>

namespace cadre {

namespace {

struct Mentoring {
    std::int64_t participants = 0;
    const Support* last = nullptr; ///< The latest pool the person is in.
};

/// The people in a pool, each once. Those who do not exist mentor nobody.
std::vector<const Person*> poolOf(const Program& program, const Support& support)
{
    std::vector<const Person*> pool;
    std::unordered_set<Id<Person>> seen;
    for (const Id<Person>& id : support.providers)
        if (const Person* person = find(program.people, id); person && seen.insert(id).second) pool.push_back(person);
    return pool;
}

std::unordered_map<const Person*, Mentoring> mentoringOf(const Index& index, std::int64_t cohort)
{
    std::unordered_map<const Person*, Mentoring> mentoring;
    for (const Support* support : index.supports) {
        if (support->kind != SupportKind::mentor) continue;
        const auto pool = poolOf(index.program, *support);
        if (pool.empty()) continue; // still to be named
        const std::int64_t each = (cohort - 1) / std::ssize(pool) + 1;
        for (const Person* person : pool) mentoring[person] = {mentoring[person].participants + each, support};
    }
    return mentoring;
}

void checkMen003(Check& check)
{
    const std::int64_t cohort = bounded(only(check.program.brief).cohortSize.value_or(0));
    if (cohort < 1) return;
    const double most = check.parameter("maxMentees");
    const auto mentoring = mentoringOf(check.index, cohort);
    for (const Person* person : check.index.people) {
        const auto found = mentoring.find(person);
        if (found == mentoring.end()) continue;
        const double capacity = person->mentorCapacity ? static_cast<double>(*person->mentorCapacity) : most;
        const std::int64_t participants = found->second.participants;
        if (static_cast<double>(participants) <= capacity) continue;
        Text message = Text::plural(
            CADRE_TEXT("{mentor} would have one participant to mentor. More than {most} is hard to do well next to "
                       "a full job."),
            CADRE_TEXT("{mentor} would have {n} participants to mentor. More than {most} is hard to do well next "
                       "to a full job."),
            participants);
        message.withTexts("mentor", {calledFirst(*person)}).with("most", plainNumber(capacity));
        Finding& finding = check.report({refTo(*person)}, "mentorCapacity", std::move(message));
        if (!check.wantsFixes(finding)) continue;
        offerPlace(finding, CADRE_TEXT("Add mentors to the pool"), {refTo(*found->second.last), "providers"});
        offerPlace(finding, CADRE_TEXT("Say how many this person can mentor"), {refTo(*person), "mentorCapacity"});
    }
}

} // namespace

Rule men003()
{
    return {
        .id = "MEN-003",
        .name = CADRE_TEXT("Mentor has too many people"),
        .lesson = 4,
        .severity = Severity::warning,
        .why = CADRE_TEXT("A mentor with a dozen names on the list becomes a signature on a form."),
        .parameters = {{"maxMentees", 3, CADRE_TEXT("participants per mentor"),
                        CADRE_TEXT(
                            "judgement, from a program that plans 20 hours a year for a mentor: three take about "
                            "60"),
                        0, 100}},
        .check = checkMen003,
    };
}

} // namespace cadre
