// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

TEST_CASE("MEN-005 reports mentors who start after the third month")
{
    Program program = sample();
    Support& mentors = at(program.supports, "S1");
    mentors.startMonth = 5;
    mentors.durationMonths = 8;
    expectRules(program, {"MEN-005"});
    const Finding finding = onlyFinding(program, "MEN-005");
    CHECK(fill(finding.message) == "The first mentor meeting is planned for month 5. Start within the first 3 months.");
    CHECK(fill(finding.fixes.at(0).label) == "Start “Mentor from another department” in month 1");
    Program repaired = program;
    apply(repaired, finding.fixes.at(0).edit);
    CHECK(at(repaired.supports, "S1").durationMonths == 12); // it ends when it did
    mentors.startMonth = 4;
    CHECK(reports(program, "MEN-005"));
    mentors.startMonth = 3;
    CHECK_FALSE(reports(program, "MEN-005"));
    CHECK(reports(program, "MEN-005", with("MEN-005", "mentorBy", 2)));
}

TEST_CASE("MEN-005 looks at the first of the mentors who are built in")
{
    Program program = sample();
    Support& mentors = at(program.supports, "S1");
    mentors.startMonth = 5;
    Support second = mentors;
    second.id.value = "S9";
    second.mandatory = false;
    second.startMonth = 1;
    program.supports.emplace(second.id, second);
    CHECK(reports(program, "MEN-005"));
    at(program.supports, "S9").mandatory = true;
    CHECK_FALSE(reports(program, "MEN-005"));
    at(program.supports, "S9").startMonth.reset(); // there from the beginning
    CHECK_FALSE(reports(program, "MEN-005"));
}
