// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

TEST_CASE("SUC-001 reports a role whose results flow nowhere")
{
    Program program = sample();
    Role& role = at(program.roles, "R1");
    role.successionPlan.clear();
    expectRules(program, {"SUC-001"});
    CHECK(fill(onlyFinding(program, "SUC-001").message)
          == "The results for “Team Manager” do not flow into a succession plan or talent review.");
    CHECK(onlyFinding(program, "SUC-001").place == Place{{RecordType::role, "R1"}, "successionPlan"});
    role.successionPlan = "Team manager bench";
    CHECK_FALSE(reports(program, "SUC-001"));
    role.talentReviewMonths.clear();
    expectRules(program, {"SUC-001"});
    CHECK(fill(onlyFinding(program, "SUC-001").fixes.front().label) == "Review talent in month 12");
}
