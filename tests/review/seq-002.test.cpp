// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

TEST_CASE("SEQ-002 reports an activity that runs past the end")
{
    Program program = sample();
    Activity& activity = at(program.activities, "A08");
    activity.startMonth = 11;
    expectRules(program, {"SEQ-002", "SUP-003"});
    CHECK(fill(onlyFinding(program, "SEQ-002").message)
          == "“Deputise for a team manager” runs from month 11 to 13, but the program has 12 months.");
    const std::vector<Fix> fixes = onlyFinding(program, "SEQ-002").fixes;
    REQUIRE(fixes.size() == 4);
    CHECK(fill(fixes[0].label) == "Lengthen the program to 13 months");
    CHECK(fill(fixes[1].label) == "End it in month 12");
    CHECK(fixes[1].needsPerson);
    CHECK(fill(fixes[2].label) == "Move it to start in month 10");
    activity.durationMonths = 2;
    CHECK_FALSE(reports(program, "SEQ-002"));
}

TEST_CASE("SEQ-002 reports an activity that starts before the first month")
{
    Program program = sample();
    Activity& activity = at(program.activities, "A01");
    activity.startMonth = 0;
    CHECK(fill(onlyFinding(program, "SEQ-002").message)
              .ends_with("starts in month 0, but the first month of the "
                         "program is 1."));
    activity.startMonth = 1;
    CHECK_FALSE(reports(program, "SEQ-002"));
    activity.startMonth = 13;
    CHECK(fill(onlyFinding(program, "SEQ-002").message).ends_with("runs in month 13, but the program has 12 months."));
    activity.durationMonths = {};
    CHECK_FALSE(reports(program, "SEQ-002")); // nobody knows when it ends
    activity.startMonth = {};
    CHECK_FALSE(reports(program, "SEQ-002"));
}

TEST_CASE("SEQ-002 moves an activity only where nothing is in the way")
{
    Program program = sample();
    Activity& activity = at(program.activities, "A08");
    activity.startMonth = 11;
    at(program.activities, "A06").durationMonths = 4; // up to month 10
    for (const Fix& fix : onlyFinding(program, "SEQ-002").fixes)
        CHECK(fill(fix.label) != "Move it to start in month 10");
}
