// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

namespace {

Brief& briefOf(Program& program)
{
    return program.brief.begin()->second;
}

} // namespace

TEST_CASE("SUC-003 reports more than two places for an opening")
{
    Program program = sample();
    briefOf(program).cohortSize = 24;
    for (const char* id : {"P-HRD", "P-COO"}) {
        at(program.people, id).mentorPrepared = YesNoUnknown::yes;
        at(program.supports, "S1").providers.push_back({id});
    }
    expectRules(program, {"SUC-003"});
    const Finding finding = onlyFinding(program, "SUC-003");
    CHECK(fill(finding.message)
          == "The program has 24 places, but expects 9 openings. Most people would be ready for a job that is not "
             "there.");
    CHECK(fill(finding.fixes.front().label) == "Reduce the program to 18 places");
    CHECK(finding.fixes.front().needsPerson);
    briefOf(program).cohortSize = 19;
    CHECK(reports(program, "SUC-003"));
    CHECK_FALSE(reports(program, "SUC-003", with("SUC-003", "maxPlacesPerOpening", 2.2)));
    briefOf(program).cohortSize = 18;
    CHECK_FALSE(reports(program, "SUC-003"));
    briefOf(program).cohortSize.reset(); // nothing to compare
    CHECK_FALSE(reports(program, "SUC-003"));
}

TEST_CASE("SUC-003 adds up the openings of all roles, and misses them where a role does not say")
{
    Program program = sample();
    Role second = at(program.roles, "R1");
    second.id.value = "R2";
    program.roles.emplace(second.id, second);
    at(program.roles, "R1").expectedOpenings = 2;
    at(program.roles, "R2").expectedOpenings = 4;
    CHECK_FALSE(reports(program, "SUC-003"));
    at(program.roles, "R2").expectedOpenings.reset();
    const Finding finding = onlyFinding(program, "SUC-003");
    CHECK(
        fill(finding.message)
        == "Nobody has said how many openings to expect for “Team Manager”. People may get ready for a job that is not "
           "there.");
    CHECK(finding.fixes.front().goTo == Place{{RecordType::role, "R2"}, "expectedOpenings"});
    briefOf(program).cohortSize.reset();
    CHECK(reports(program, "SUC-003"));
    at(program.roles, "R1").expectedOpenings = 0;
    at(program.roles, "R2").expectedOpenings = 0;
    briefOf(program).cohortSize = 1;
    CHECK(
        fill(onlyFinding(program, "SUC-003").message).starts_with("The program has one place, but expects 0 openings"));
    program.roles.clear();
    CHECK_FALSE(reports(program, "SUC-003"));
}
