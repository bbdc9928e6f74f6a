// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

TEST_CASE("MEN-001 reports mentors who are there only if wanted")
{
    Program program = sample();
    at(program.supports, "S1").mandatory = false;
    expectRules(program, {"MEN-001"});
    CHECK(fill(onlyFinding(program, "MEN-001").fixes.front().label)
          == "Build “Mentor from another department” in for everyone");
}

TEST_CASE("MEN-001 reports a program without mentors, and offers some for all of it")
{
    Program program = sample();
    program.supports.clear();
    const Finding finding = onlyFinding(program, "MEN-001");
    REQUIRE(finding.fixes.front().edit.supports.size() == 1);
    const Support& mentor = *finding.fixes.front().edit.supports.begin()->second.after;
    CHECK(mentor.startMonth == 1);
    CHECK(mentor.durationMonths == 12);
}
