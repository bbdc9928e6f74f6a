// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

TEST_CASE("SEQ-004 reports work at a lower level than earlier work")
{
    Program program = sample();
    Activity& activity = at(program.activities, "A06");
    activity.level = {"L1"};
    expectRules(program, {"SEQ-004"});
    const Finding finding = onlyFinding(program, "SEQ-004");
    CHECK(fill(finding.message)
          == "“Manage a temporary team” is at a lower level (“Specialist”) than the earlier work “Lead a process "
             "improvement” (“Project or shift lead”). If that is intended, say why.");
    CHECK(finding.place == Place{{RecordType::activity, "A06"}, "stepDownReason"});
    CHECK(fill(finding.fixes.front().label) == "Raise its level to “Project or shift lead”");
    CHECK(finding.fixes.front().needsPerson);
    activity.stepDownReason = " \n";
    CHECK(reports(program, "SEQ-004"));
    activity.stepDownReason = "A new field";
    CHECK_FALSE(reports(program, "SEQ-004"));
}

TEST_CASE("SEQ-004 compares with work that has ended, not with work that still runs")
{
    Program program = sample();
    at(program.activities, "A02").level = {"L3"};
    at(program.activities, "A04").startMonth = 3;
    at(program.activities, "A06").level = at(program.activities, "A08").level = {"L3"};
    CHECK_FALSE(reports(program, "SEQ-004"));
    at(program.activities, "A04").startMonth = 4;
    CHECK(onlyFinding(program, "SEQ-004").subjects.front().id == "A04");
    at(program.activities, "A02").durationMonths = {};
    CHECK_FALSE(reports(program, "SEQ-004"));
}

TEST_CASE("SEQ-004 looks neither at watching nor at levels without a rank")
{
    Program program = sample();
    at(program.activities, "A06").level = {"L1"};
    at(program.activities, "A06").authority = Authority::observe;
    CHECK_FALSE(reports(program, "SEQ-004"));
    at(program.activities, "A06").authority = {};
    CHECK(reports(program, "SEQ-004"));
    at(program.levels, "L1").rank = {};
    CHECK_FALSE(reports(program, "SEQ-004"));
}

TEST_CASE("SEQ-004 offers to let two activities change places where nothing waits for them")
{
    Program program = sample();
    for (auto& [id, activity] : program.activities) activity.dependsOn.clear();
    at(program.activities, "A02").level = {"L3"};
    at(program.activities, "A06").level = at(program.activities, "A08").level = {"L3"};
    const Finding finding = onlyFinding(program, "SEQ-004");
    CHECK(fill(finding.fixes[1].label)
          == "Let “Run a cross-functional project” and “Lead a process improvement” change places");
    apply(program, finding.fixes[1].edit);
    CHECK(at(program.activities, "A04").startMonth == 1);
    CHECK(at(program.activities, "A02").startMonth == 4);
    CHECK_FALSE(reports(program, "SEQ-004"));
}
