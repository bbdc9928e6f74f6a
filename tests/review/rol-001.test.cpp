// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

TEST_CASE("ROL-001 reports a program without a target role")
{
    Program program = sample();
    program.roles.clear();
    expectRules(program, {"ROL-001", "STR-001"});
    const Finding finding = onlyFinding(program, "ROL-001");
    CHECK(finding.subjects.empty());
    CHECK(finding.place == Place{{RecordType::role, ""}, ""});
    CHECK(fill(finding.message)
          == "This program does not say which leadership role it prepares people for. Add at least one role before "
             "choosing activities.");
}

TEST_CASE("ROL-001 offers a role with the program's title that needs what the assignments practise")
{
    Program program = sample();
    program.roles.clear();
    Finding finding = onlyFinding(program, "ROL-001");
    REQUIRE(finding.fixes.size() == 2);
    CHECK(finding.fixes[0].goTo == finding.place);
    CHECK(fill(finding.fixes[1].label).starts_with("Start a role “Emerging Leaders"));
    CHECK(finding.fixes[1].needsPerson);
    Program repaired = program;
    apply(repaired, finding.fixes[1].edit);
    REQUIRE(repaired.roles.size() == 1);
    CHECK(repaired.roles.begin()->second.requirements.size() == 6);
    CHECK_FALSE(reports(repaired, "ROL-003"));
    CHECK_FALSE(reports(repaired, "CMP-005"));
    program.brief.begin()->second.name = " ";
    CHECK(onlyFinding(program, "ROL-001").fixes.size() == 1); // no title to turn into a role
}
