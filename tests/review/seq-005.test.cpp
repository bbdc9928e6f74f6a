// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

TEST_CASE("SEQ-005 reports a jump of more than one level")
{
    Program program = sample();
    for (const char* id : {"A02", "A04", "A06"}) at(program.activities, id).level = {"L3"};
    expectRules(program, {"SEQ-005"});
    const Finding finding = onlyFinding(program, "SEQ-005");
    CHECK(finding.subjects.front().id == "A02"); // what follows is no longer above what was done before
    CHECK(fill(finding.message).starts_with("“Lead a process improvement” jumps 2 levels above anything done before."));
    CHECK(fill(finding.fixes.front().label) == "Lower its level to “Project or shift lead”");
    CHECK_FALSE(reports(program, "SEQ-005", with("SEQ-005", "maxLevelJump", 2)));
    CHECK(reports(sample(), "SEQ-005", with("SEQ-005", "maxLevelJump", 0)));
}

TEST_CASE("SEQ-005 does not count work that starts in the same month as done before")
{
    Program program = sample();
    at(program.activities, "A04").startMonth = 1;
    at(program.activities, "A04").level = {"L3"};
    CHECK(reports(program, "SEQ-005"));
    at(program.activities, "A04").startMonth = 2;
    CHECK_FALSE(reports(program, "SEQ-005"));
}
