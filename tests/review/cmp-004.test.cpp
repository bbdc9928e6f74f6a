// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

namespace {

Program withoutPracticeOfC3()
{
    Program program = sample();
    for (auto& [id, activity] : program.activities)
        std::erase_if(activity.practises, [](const CompetencyAtLevel& c) { return c.competency.value == "C3"; });
    return program;
}

} // namespace

TEST_CASE("CMP-004 reports a required competency that no real work practises")
{
    const Program program = withoutPracticeOfC3();
    expectRules(program, {"CMP-004", "WRK-006"});
    const Finding finding = onlyFinding(program, "CMP-004");
    CHECK(finding.subjects == std::vector<RecordRef>{{RecordType::role, "R1"}, {RecordType::competency, "C3"}});
    CHECK(finding.place == Place{{RecordType::role, "R1"}, "requirements"});
    CHECK(fill(finding.message)
          == "“Team Manager” needs “Develops direct reports”, but no assignment, role, rotation or project lets people "
             "practise it.");
}

TEST_CASE("CMP-004 does not count work that people only watch")
{
    Program program = sample();
    at(program.activities, "A06").authority = Authority::observe;
    at(program.activities, "A08").authority = Authority::observe;
    CHECK(reports(program, "CMP-004"));
}

TEST_CASE("CMP-004 reports a competency once, even where a role lists it twice")
{
    Program program = withoutPracticeOfC3();
    at(program.roles, "R1").requirements.push_back({{"C3"}, 1, {}});
    CHECK(onlyFinding(program, "CMP-004").subjects.size() == 2);
}

TEST_CASE("CMP-004 offers the last work, the others, and to drop it")
{
    Program program = withoutPracticeOfC3();
    const Finding finding = onlyFinding(program, "CMP-004");
    REQUIRE(finding.fixes.size() == 4);
    CHECK(fill(finding.fixes[0].label) == "Let people practise it in “Deputise for a team manager”");
    CHECK_FALSE(finding.fixes[0].needsPerson);
    const auto& candidates = finding.fixes[1].candidates;
    REQUIRE(candidates.size() == 3);
    CHECK(fill(candidates[0].reason) == "practises 3 competencies so far");
    CHECK(fill(finding.fixes[3].label) == "Drop it from the role");
    CHECK(finding.fixes[3].needsPerson);
    apply(program, candidates[0].edit);
    CHECK_FALSE(reports(program, "CMP-004"));
}

TEST_CASE("CMP-004 does not drop the last thing a role needs")
{
    Program program = withoutPracticeOfC3();
    at(program.roles, "R1").requirements = {{{"C3"}, 3, {}}};
    CHECK(isEmpty(onlyFinding(program, "CMP-004").fixes.back().edit));
}
