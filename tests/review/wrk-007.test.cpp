// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

namespace {

Program oneBlock()
{
    Program program = sample();
    erase(program.activities, {"A03", "A05", "A07"});
    at(program.activities, "A01").workloadPercent = 30;
    program.brief.begin()->second.dayJobPercent = 50;
    return program;
}

} // namespace

TEST_CASE("WRK-007 reports classroom time in one block")
{
    const Program program = oneBlock();
    expectRules(program, {"WRK-007"});
    const Finding finding = onlyFinding(program, "WRK-007");
    CHECK(finding.subjects.empty());
    CHECK(finding.place == Place{{RecordType::activity, "A01"}, "startMonth"});
    CHECK(fill(finding.message)
          == "Nearly all classroom time falls in month 1. Short sessions spread over the program are remembered "
             "better.");
}

TEST_CASE("WRK-007 looks at programs of six months or more")
{
    Program program = oneBlock();
    program.brief.begin()->second.lengthMonths = 6;
    CHECK(reports(program, "WRK-007"));
    program.brief.begin()->second.lengthMonths = 5;
    CHECK_FALSE(reports(program, "WRK-007"));
    CHECK(reports(program, "WRK-007", with("WRK-007", "minProgramMonths", 5)));
    program.brief.begin()->second.lengthMonths.reset();
    CHECK_FALSE(reports(program, "WRK-007"));
}

TEST_CASE("WRK-007 looks at a quarter of a person-month or more")
{
    Program program = oneBlock();
    at(program.activities, "A01").workloadPercent = 25;
    CHECK(reports(program, "WRK-007"));
    at(program.activities, "A01").workloadPercent = 24.9;
    CHECK_FALSE(reports(program, "WRK-007"));
    CHECK(reports(program, "WRK-007", with("WRK-007", "minClassroom", 0.2)));
}

TEST_CASE("WRK-007 reports four fifths of the time in a month, and not less")
{
    Program program = sample();
    for (const char* id : {"A03", "A05", "A07"}) at(program.activities, id).workloadPercent = 0;
    at(program.activities, "A01").workloadPercent = 40;
    at(program.activities, "A05").workloadPercent = 10;
    CHECK(reports(program, "WRK-007"));
    at(program.activities, "A05").workloadPercent = 10.1;
    CHECK_FALSE(reports(program, "WRK-007"));
    CHECK(reports(program, "WRK-007", with("WRK-007", "blockShare", 0.79)));
    at(program.activities, "A05").workloadPercent = 10;
    at(program.activities, "A05").startMonth.reset(); // its time counts, but in no month
    CHECK(reports(program, "WRK-007"));
    at(program.activities, "A05").durationMonths = 2;
    CHECK_FALSE(reports(program, "WRK-007"));
}

TEST_CASE("WRK-007 adds up the sessions of a month, and spreads long ones over their months")
{
    Program program = sample();
    for (const char* id : {"A01", "A03", "A05", "A07"}) at(program.activities, id).startMonth = 2;
    at(program.activities, "A05").workloadPercent = 15;
    const Finding finding = onlyFinding(program, "WRK-007");
    CHECK(finding.place.record.id == "A05");
    for (const char* id : {"A01", "A03", "A05", "A07"}) at(program.activities, id).durationMonths = 2;
    CHECK_FALSE(reports(program, "WRK-007"));
}

TEST_CASE("WRK-007 offers to move a session before a later assignment")
{
    Program program = sample();
    for (const char* id : {"A01", "A03", "A05"}) {
        at(program.activities, id).startMonth = 4;
        at(program.activities, id).workloadPercent = 10;
    }
    const Finding finding = onlyFinding(program, "WRK-007");
    CHECK(fill(finding.fixes.at(0).label) == "Spread the sessions over the program");
    const auto& candidates = finding.fixes.at(1).candidates;
    REQUIRE(candidates.size() == 3);
    CHECK(fill(candidates[0].reason) == "can stand before “Manage a temporary team”, which starts in month 7");
    apply(program, candidates[0].edit);
    CHECK_FALSE(reports(program, "WRK-007"));
    CHECK(onlyFinding(oneBlock(), "WRK-007").fixes.size() == 1); // moving the only session moves the block
}
