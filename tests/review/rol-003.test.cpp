// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

TEST_CASE("ROL-003 reports a target role that requires no competency")
{
    Program program = sample();
    at(program.roles, "R1").requirements.clear();
    expectRules(program, {"ROL-003"});
    const Finding finding = onlyFinding(program, "ROL-003");
    CHECK(finding.place == Place{{RecordType::role, "R1"}, "requirements"});
    CHECK(fill(finding.message)
          == "“Team Manager” does not say which competencies a person must show. Nothing can be practised or measured "
             "until it does.");
    at(program.roles, "R1").requirements = {{{}, 3, {}}};
    CHECK(reports(program, "ROL-003")); // a row without a competency requires none
    at(program.roles, "R1").requirements = {{{"C1"}, {}, {}}};
    CHECK_FALSE(reports(program, "ROL-003"));
}

TEST_CASE("ROL-003 offers what most assignments practise, at the level they aim at")
{
    Program program = sample();
    at(program.roles, "R1").requirements.clear();
    const Finding finding = onlyFinding(program, "ROL-003");
    const auto& candidates = finding.fixes.at(0).candidates;
    REQUIRE(candidates.size() == 6);
    CHECK(candidates.front().record.id == "C2");
    CHECK(fill(candidates.front().reason) == "3 assignments practise it");
    apply(program, candidates.front().edit);
    CHECK(at(program.roles, "R1").requirements == std::vector<CompetencyAtLevel>{{{"C2"}, 3, {}}});
    CHECK_FALSE(reports(program, "ROL-003"));
}

TEST_CASE("ROL-003 offers the needs of another role if real work practises them all")
{
    Program program = sample();
    Role other{.id = {"R2"}, .name = "Shift manager", .requirements = at(program.roles, "R1").requirements};
    program.roles[other.id] = other;
    at(program.roles, "R1").requirements.clear();
    const Finding finding = onlyFinding(program, "ROL-003");
    REQUIRE(finding.fixes.size() == 2);
    CHECK(fill(finding.fixes[1].label) == "Let it need what “Shift manager” needs");
    CHECK(finding.fixes[1].needsPerson);
    expectSoundFixes(program, review(program, {}, WithFixes::yes), {}, false);
    program.competencies[{"C9"}] = {.id = {"C9"}, .name = "Customer focus"};
    at(program.roles, "R2").requirements.push_back({{"C9"}, 1, {}});
    CHECK(onlyFinding(program, "ROL-003").fixes.size() == 1);
}
