// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

namespace {

const auto assignments = {"A02", "A04", "A06", "A08"};

/// Four assignments at one level and with one stretch.
Program flat()
{
    Program program = sample();
    for (const char* id : assignments) {
        at(program.activities, id).level = {"L2"};
        at(program.activities, id).stretch = 2;
    }
    return program;
}

} // namespace

TEST_CASE("SEQ-006 reports assignments in which nothing grows")
{
    const Program program = flat();
    expectRules(program, {"SEQ-006"});
    const Finding finding = onlyFinding(program, "SEQ-006");
    CHECK(fill(finding.message)
          == "All 4 assignments are at the same level and the last is no harder than the first. What grows?");
    CHECK(finding.subjects.empty());
    CHECK(finding.place == Place{{RecordType::activity, "A08"}, "level"});
    REQUIRE(finding.fixes.size() == 3);
    CHECK(fill(finding.fixes[0].label) == "Raise “Deputise for a team manager” to “Team manager”");
    CHECK(fill(finding.fixes[1].label) == "Raise the stretch of “Deputise for a team manager” to 3");
    CHECK(finding.fixes[0].needsPerson);
    CHECK(finding.fixes[1].needsPerson);
}

TEST_CASE("SEQ-006 is content with a last assignment that is harder, or one at another level")
{
    Program program = flat();
    at(program.activities, "A04").stretch = 5;
    CHECK(reports(program, "SEQ-006"));
    at(program.activities, "A08").stretch = 3;
    CHECK_FALSE(reports(program, "SEQ-006"));
    program = flat();
    at(program.activities, "A04").level = {"L3"};
    CHECK_FALSE(reports(program, "SEQ-006"));
}

TEST_CASE("SEQ-006 asks for three assignments")
{
    Program program = flat();
    at(program.activities, "A02").authority = Authority::observe;
    CHECK(reports(program, "SEQ-006"));
    CHECK_FALSE(reports(program, "SEQ-006", with("SEQ-006", "minSteps", 4)));
    at(program.activities, "A04").authority = Authority::observe;
    CHECK_FALSE(reports(program, "SEQ-006"));
    CHECK(reports(program, "SEQ-006", with("SEQ-006", "minSteps", 2)));
}

TEST_CASE("SEQ-006 says nothing while a level or a start is not known")
{
    Program program = flat();
    at(program.activities, "A04").level = {};
    CHECK_FALSE(reports(program, "SEQ-006"));
    program = flat();
    at(program.activities, "A04").startMonth = {};
    CHECK_FALSE(reports(program, "SEQ-006"));
}

TEST_CASE("SEQ-006 takes a missing stretch for the least, and no side between work that starts together")
{
    Program program = flat();
    at(program.activities, "A02").stretch = {};
    CHECK_FALSE(reports(program, "SEQ-006"));
    at(program.activities, "A08").stretch = {};
    CHECK(reports(program, "SEQ-006"));
    program = flat();
    at(program.activities, "A06").startMonth = at(program.activities, "A08").startMonth;
    at(program.activities, "A06").stretch = 3;
    CHECK_FALSE(reports(program, "SEQ-006"));
    for (const char* id : assignments) at(program.activities, id).startMonth = {};
    CHECK_FALSE(reports(program, "SEQ-006"));
}
