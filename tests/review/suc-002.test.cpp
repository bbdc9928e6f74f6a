// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

TEST_CASE("SUC-002 reports a role for which nobody says what ready means")
{
    Program program = sample();
    Role& role = at(program.roles, "R1");
    role.readinessDefinition.clear();
    role.readinessCriteria.clear();
    expectRules(program, {"SUC-002"});
    CHECK(fill(onlyFinding(program, "SUC-002").message)
          == "Nobody has said what “ready” means for “Team Manager”. People cannot aim at it and managers cannot judge "
             "it.");
    CHECK(onlyFinding(program, "SUC-002").place == Place{{RecordType::role, "R1"}, "readinessDefinition"});
    role.readinessCriteria = {"Level 3 in most competencies"};
    CHECK(reports(program, "SUC-002"));
    role.readinessDefinition = " ";
    CHECK(reports(program, "SUC-002"));
    role.readinessDefinition = "Could take over a team";
    CHECK_FALSE(reports(program, "SUC-002"));
}

TEST_CASE("SUC-002 offers criteria from the levels that the role needs")
{
    Program program = sample();
    Role& role = at(program.roles, "R1");
    role.readinessCriteria.clear();
    expectRules(program, {"SUC-002"});
    const Finding finding = onlyFinding(program, "SUC-002");
    CHECK(fill(finding.message)
          == "Nothing says how to see who is ready for “Team Manager”. People cannot aim at it and managers cannot "
             "judge it.");
    CHECK(finding.fixes.front().needsPerson);
    apply(program, finding.fixes.front().edit);
    CHECK(role.readinessCriteria.size() == 6);
    CHECK(role.readinessCriteria.front() == "Level 3 or higher in “Builds trust with team members”");
}

TEST_CASE("SUC-002 offers the definition of another role")
{
    Program program = sample();
    Role other = at(program.roles, "R1");
    other.id.value = "R2";
    program.roles.emplace(other.id, other);
    Role& role = at(program.roles, "R1");
    role.readinessDefinition.clear();
    const Fix choice = onlyFinding(program, "SUC-002").fixes.back();
    CHECK(fill(choice.label) == "Take it over from another role");
    REQUIRE(choice.candidates.size() == 1);
    CHECK(choice.candidates.front().record == RecordRef{RecordType::role, "R2"});
    CHECK(fill(choice.candidates.front().reason) == "says what “ready” means, with 3 criteria");
    apply(program, choice.candidates.front().edit);
    CHECK(role.readinessDefinition == other.readinessDefinition);
}
