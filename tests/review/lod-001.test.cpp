// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

TEST_CASE("LOD-001 reports months that ask for more than one and a half weeks a week")
{
    Program program = sample();
    Activity& activity = at(program.activities, "A06");
    activity.workloadPercent = 95;
    expectRules(program, {"LOD-001"});
    const Finding finding = onlyFinding(program, "LOD-001");
    CHECK(fill(finding.message).starts_with("In months 7 to 9 the plan asks for up to 175% of a working week,"));
    CHECK(finding.place == Place{{RecordType::activity, "A06"}, "workloadPercent"});
    CHECK(finding.subjects == std::vector<RecordRef>{{RecordType::activity, "A06"}, {RecordType::activity, "A05"}});
}

TEST_CASE("LOD-001 offers to end, to move or to lighten what is too much")
{
    Program program = sample();
    program.brief.begin()->second.lengthMonths = 15;
    Activity& activity = at(program.activities, "A02"); // months 1 to 3, and the next starts in month 4
    activity.workloadPercent = 60;
    at(program.activities, "A04").workloadPercent = 60;
    at(program.activities, "A04").durationMonths = 2;
    activity.durationMonths = 4;
    at(program.activities, "A04").dependsOn.clear();
    at(program.activities, "A06").dependsOn.clear();
    const Finding finding = onlyFinding(program, "LOD-001");
    CHECK(fill(finding.message).starts_with("In month 4 the plan asks for 200% of a working week"));
    REQUIRE(finding.fixes.size() == 3);
    CHECK(fill(finding.fixes[0].label) == "Move “Run a cross-functional project” to start in month 5");
    CHECK_FALSE(finding.fixes[0].needsPerson);
    CHECK(fill(finding.fixes[1].label) == "Let “Lead a process improvement” end in month 3");
    CHECK(finding.fixes[1].needsPerson);
    CHECK(fill(finding.fixes[2].label) == "Lower “Lead a process improvement” to 10% of working time");
    CHECK(finding.fixes[2].needsPerson);
    expectSoundFixes(program, review(program, {}, WithFixes::yes), {}, false);
}

TEST_CASE("LOD-001 draws the line at 150%")
{
    Program program = sample();
    Activity& activity = at(program.activities, "A06");
    activity.workloadPercent = 75; // and 75 of the day job
    at(program.activities, "A05").workloadPercent = 0;
    CHECK_FALSE(reports(program, "LOD-001"));
    activity.workloadPercent = 75.01;
    CHECK(reports(program, "LOD-001"));
    activity.replacesDayJob = true;
    CHECK_FALSE(reports(program, "LOD-001"));
}

TEST_CASE("LOD-001 lists months compactly")
{
    Program program = sample();
    at(program.activities, "A02").workloadPercent = 100;
    at(program.activities, "A09").workloadPercent = 100;
    at(program.activities, "A07").workloadPercent = 80;
    CHECK(fill(onlyFinding(program, "LOD-001").message)
              .starts_with("In months 1 to 3, 10 and 12 the plan asks for up "
                           "to 195%"));
}

TEST_CASE("LOD-001 finds the months of an endless program without counting them")
{
    Program program = sample();
    program.brief.begin()->second.lengthMonths = 1'000'000'000;
    at(program.activities, "A06").startMonth = 500'000'000;
    at(program.activities, "A06").durationMonths = 400'000'000;
    at(program.activities, "A06").workloadPercent = 1e6;
    CHECK(fill(onlyFinding(program, "LOD-001").message)
              .starts_with("In months 500000000 to 899999999 the plan asks "
                           "for up to 1000075%"));
    program.activities.clear();
    program.brief.begin()->second.dayJobPercent = 151;
    CHECK(onlyFinding(program, "LOD-001").place == Place{{RecordType::brief, "program"}, "dayJobPercent"});
}
