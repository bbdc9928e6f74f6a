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
    const Finding finding = onlyFinding(program, "MEN-001");
    CHECK(fill(finding.message)
          == "No mentor is built into this program. Participants would have to find one on their own.");
    CHECK(fill(finding.fixes.at(0).label) == "Build “Mentor from another department” in for everyone");
    CHECK_FALSE(finding.fixes.at(0).needsPerson);
    at(program.supports, "S1").mandatory.reset();
    CHECK(reports(program, "MEN-001"));
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
    CHECK(mentor.outsideLineRule == true);
}

TEST_CASE("MEN-001 offers a pool of those who were prepared and lead none of the work")
{
    Program program = sample();
    program.supports.clear();
    at(program.people, "P-TM1").mentorPrepared = YesNoUnknown::yes; // leads two assignments
    at(program.people, "P-M6").mentorCapacity = 0;
    const Fix pool = onlyFinding(program, "MEN-001").fixes.back();
    CHECK(fill(pool.label)
          == "Add a monthly mentor talk with a pool of 5 people who were prepared for it and lead none of the work");
    CHECK(pool.needsPerson);
    const Support& support = *pool.edit.supports.begin()->second.after;
    CHECK(support.providers == std::vector<Id<Person>>{{"P-M5"}, {"P-M2"}, {"P-M1"}, {"P-M3"}, {"P-M4"}});
}

TEST_CASE("MEN-001 adds no mentor talk that lasts less than a month")
{
    Program program = sample();
    program.supports.clear();
    program.brief.begin()->second.lengthMonths = 0;
    const Finding finding = onlyFinding(program, "MEN-001");
    CHECK_FALSE(finding.fixes.front().edit.supports.begin()->second.after->durationMonths.has_value());
}
