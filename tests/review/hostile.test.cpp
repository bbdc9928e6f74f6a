// SPDX-License-Identifier: Apache-2.0
#include "review/fixall.hpp"
#include "review/support.hpp"
#include "support/generate.hpp"

#include <catch2/catch.hpp>

#include <string>

using namespace cadre;
using namespace cadre::testing;

namespace {

template <class T> Id<T> numbered(int number)
{
    return {std::to_string(number)};
}

/// A project of the sample with another id and name.
Activity project(int number)
{
    Activity activity = sample().activities.at(Id<Activity>{"A04"});
    activity.id = numbered<Activity>(number);
    activity.position = number;
    activity.name = "Project " + std::to_string(number);
    activity.dependsOn.clear();
    return activity;
}

} // namespace

TEST_CASE("A circle of 50,000 activities is one finding, and its repair works")
{
    constexpr int count = 50'000;
    Program program = sample();
    const Activity model = project(0);
    for (int number = 0; number < count; ++number) {
        Activity activity = model;
        activity.id = numbered<Activity>(number);
        activity.name += std::to_string(number);
        activity.dependsOn = {numbered<Activity>((number + 1) % count)};
        program.activities.emplace(activity.id, std::move(activity));
    }
    const Review found = review(program);
    const auto circle = std::ranges::find(found.findings, "SEQ-001", &Finding::rule);
    REQUIRE(circle != found.findings.end());
    CHECK(circle->subjects.size() == count);
    const std::vector<Fix> fixes = fixesOf(program, *circle);
    REQUIRE_FALSE(fixes.empty());
    apply(program, fixes.front().edit);
    CHECK_FALSE(reports(program, "SEQ-001"));
}

TEST_CASE("A reporting line that is a loop, or has 50,000 people, is followed no further than the rule looks")
{
    Program program = sample();
    constexpr int count = 50'000;
    for (int number = 0; number < count; ++number) {
        Person person{.id = numbered<Person>(number), .position = number, .title = "Person", .level = {"L2"}};
        person.reportsTo = numbered<Person>((number + 1) % count);
        program.people.emplace(person.id, person);
    }
    for (auto& [id, activity] : program.activities) activity.supervisor = numbered<Person>(7);
    at(program.people, "P-M1").reportsTo = {"P-M1"};
    CHECK_FALSE(reports(program, "STR-001"));
    at(program.supports, "S1").providers = {numbered<Person>(8)};
    CHECK(reports(program, "MEN-002"));
}

TEST_CASE("20,000 activities in one month and 3,000 competencies of one name are reviewed")
{
    Program program = sample();
    const Activity model = project(0);
    for (int number = 0; number < 20'000; ++number) {
        Activity activity = model;
        activity.id = numbered<Activity>(number);
        activity.name += std::to_string(number);
        activity.startMonth = activity.durationMonths = 1;
        program.activities.emplace(activity.id, std::move(activity));
    }
    for (int number = 0; number < 3'000; ++number) {
        Competency competency{.id = numbered<Competency>(number), .position = number, .name = "Builds trust"};
        program.competencies.emplace(competency.id, competency);
    }
    CHECK(reports(program, "LOD-001"));
}

// Run by name before a release, under the sanitizers too: it takes minutes.
TEST_CASE("20,000 random programs are reviewed and repaired", "[.many]")
{
    for (std::uint64_t seed = 1; seed <= 20'000; ++seed) {
        CAPTURE(seed);
        const Program program = Generator(seed).program(6);
        const Review found = review(program, {}, WithFixes::yes, "2026-01-01");
        for (const Finding& finding : found.findings) REQUIRE_FALSE(fill(finding.message).empty());
        if (seed % 10 == 0) REQUIRE(fixAll(program, {}, [](const Finding&) { return true; }).rounds <= 10);
    }
}

TEST_CASE("Very many competencies that nobody needs and that are called alike are reviewed with their fixes")
{
    Program program = sample();
    for (int number = 0; number < 5'000; ++number) {
        Competency competency{.id = numbered<Competency>(number), .position = number, .name = "Coaches a team"};
        if (number % 2 == 1) competency.name = "Competency " + std::to_string(number);
        program.competencies.emplace(competency.id, competency);
        at(program.roles, "R1").duties.push_back({numbered<Duty>(number), "Duty " + std::to_string(number), {}});
    }
    const Review found = review(program, {}, WithFixes::yes);
    for (const char* rule : {"CMP-003", "CMP-006", "ROL-005"})
        CHECK(std::ranges::count(found.findings, rule, &Finding::rule) >= 2'000);
    for (const Finding& finding : found.findings) CHECK_FALSE(finding.fixes.empty());
}
