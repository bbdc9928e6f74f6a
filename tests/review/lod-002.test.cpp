// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace cadre;
using namespace cadre::testing;

namespace {

/// The sample with another day job. Its assignments take 20%, its workshops 5% in months 1, 4, 7, 10 and 12.
Program withDayJob(double percent)
{
    Program program = sample();
    program.brief.begin()->second.dayJobPercent = percent;
    return program;
}

} // namespace

TEST_CASE("LOD-002 reports a program on top of an unchanged day job")
{
    const Program program = withDayJob(100);
    expectRules(program, {"LOD-002"});
    const Finding finding = onlyFinding(program, "LOD-002");
    CHECK(fill(finding.message)
          == "In months 1 to 12 the plan adds up to as much as 125% of a working week, day job included. Say what "
             "people may drop.");
    CHECK(fill(finding.fixes.front().label) == "Lower the day job that stays to 85%");
    CHECK(finding.fixes.front().needsPerson);
}

TEST_CASE("LOD-002 draws the line at 110%")
{
    CHECK_FALSE(reports(withDayJob(85), "LOD-002"));
    CHECK(fill(onlyFinding(withDayJob(85.01), "LOD-002").message)
              .starts_with("In months 1, 4, 7, 10 and 12 the plan adds up to as much as 110.01%"));
    CHECK_FALSE(reports(withDayJob(85.01), "LOD-002", with("LOD-002", "maxLoad", 111)));
}

TEST_CASE("LOD-002 leaves months to LOD-001, and only these, while that rule is on")
{
    Program program = withDayJob(100);
    at(program.activities, "A06").workloadPercent = 60;
    CHECK(fill(onlyFinding(program, "LOD-001").message).starts_with("In months 7 to 9 "));
    CHECK(fill(onlyFinding(program, "LOD-002").message).starts_with("In months 1 to 6 and 10 to 12 "));
    RuleSet set = with("LOD-001", "maxLoadHard", 160);
    CHECK(fill(onlyFinding(program, "LOD-002", set).message).starts_with("In months 1 to 6 and 8 to 12 "));
    set.rules["LOD-001"].off = true;
    CHECK(fill(onlyFinding(program, "LOD-002", set).message).starts_with("In months 1 to 12 "));
}

TEST_CASE("LOD-002 reports other months of the same activity that LOD-001 reports")
{
    Program program = sample();
    program.brief.begin()->second.dayJobPercent = 0;
    Activity& activity = at(program.activities, "A06");
    activity.workloadPercent = 120;
    at(program.activities, "A05").workloadPercent = 40; // in month 7
    erase(program.activities, {"A05"});
    CHECK(reports(program, "LOD-002"));
    program = sample();
    at(program.activities, "A05").durationMonths = 3;
    at(program.activities, "A05").workloadPercent = 20;
    at(program.activities, "A06").durationMonths = 3;
    at(program.activities, "A06").workloadPercent = 20;
    CHECK(fill(onlyFinding(program, "LOD-002").message).starts_with("In months 7 to 9 "));
}

TEST_CASE("LOD-002 moves the lightest activity that makes the difference")
{
    Program program = sample();
    at(program.activities, "A07").workloadPercent = 16; // in month 10, with an assignment of 20 and 75 of the day job
    at(program.activities, "A09").dependsOn.clear();
    const Finding finding = onlyFinding(program, "LOD-002");
    const auto moved = std::ranges::find_if(finding.fixes, [](const Fix& fix) { return !fix.needsPerson; });
    CHECK(moved == finding.fixes.end()); // month 11 and 12 are as full
    at(program.activities, "A08").durationMonths = 2;
    const Finding other = onlyFinding(program, "LOD-002");
    const auto now = std::ranges::find_if(other.fixes, [](const Fix& fix) { return !fix.needsPerson; });
    REQUIRE(now != other.fixes.end());
    CHECK(fill(now->label) == "Move “Difficult conversations” to start in month 12");
}
