// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

TEST_CASE("CMP-004 reports a required competency that no real work practises")
{
    Program program = sample();
    for (auto& [id, activity] : program.activities)
        std::erase_if(activity.practises, [](const CompetencyAtLevel& c) { return c.competency.value == "C3"; });
    expectRules(program, {"CMP-004", "WRK-006"});
    const Finding finding = onlyFinding(program, "CMP-004");
    CHECK(finding.subjects == std::vector<RecordRef>{{RecordType::role, "R1"}, {RecordType::competency, "C3"}});
    CHECK(finding.place == Place{{RecordType::role, "R1"}, "requirements"});
    CHECK(fill(finding.fixes.front().label) == "Let people practise it in “Deputise for a team manager”");
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
    Program program = sample();
    for (auto& [id, activity] : program.activities)
        std::erase_if(activity.practises, [](const CompetencyAtLevel& c) { return c.competency.value == "C3"; });
    at(program.roles, "R1").requirements.push_back({{"C3"}, 1, {}});
    CHECK(onlyFinding(program, "CMP-004").subjects.size() == 2);
}
