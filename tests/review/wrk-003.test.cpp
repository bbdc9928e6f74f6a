// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

TEST_CASE("WRK-003 reports real work that owes the business no result")
{
    Program program = sample();
    at(program.activities, "A06").businessOutcome = " ";
    expectRules(program, {"WRK-003"});
    const Finding finding = onlyFinding(program, "WRK-003");
    CHECK(finding.place == Place{{RecordType::activity, "A06"}, "businessOutcome"});
    CHECK(fill(finding.message) == "“Manage a temporary team” does not say what it should achieve for the business.");
}
