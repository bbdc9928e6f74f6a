// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

TEST_CASE("SEQ-001 reports a circle once, with its activities in the order of time")
{
    Program program = sample();
    at(program.activities, "A02").dependsOn = {{"A08"}};
    expectRules(program, {"SEQ-001"});
    const Finding finding = onlyFinding(program, "SEQ-001");
    CHECK(fill(finding.message)
          == "These activities each wait for another one: “Lead a process improvement”, “Run a cross-functional "
             "project”, “Manage a temporary team” and “Deputise for a team manager”. None of them can start.");
    REQUIRE(finding.subjects.size() == 4);
    CHECK(finding.subjects.front().id == "A02");
    CHECK(fill(finding.fixes.front().label)
          == "Don't let “Lead a process improvement” wait for “Deputise for a team manager”");
    CHECK(finding.fixes.front().needsPerson);
}

TEST_CASE("SEQ-001 takes out all that the dates don't allow")
{
    Program program = sample();
    at(program.activities, "A02").dependsOn = {{"A04"}, {"A08"}};
    const Finding finding = onlyFinding(program, "SEQ-001");
    CHECK(fill(finding.fixes.front().label) == "Let them wait only for what ends before they start");
    apply(program, finding.fixes.front().edit);
    CHECK(program == sample());
}

TEST_CASE("SEQ-001 reports an activity that waits for itself")
{
    Program program = sample();
    at(program.activities, "A01").dependsOn = {{"A01"}};
    expectRules(program, {"SEQ-001"});
    CHECK(fill(onlyFinding(program, "SEQ-001").message)
          == "“Starting point: my feedback results and working with figures” waits for itself. It can never start.");
}

TEST_CASE("SEQ-001 tells two circles apart")
{
    Program program = sample();
    at(program.activities, "A01").dependsOn = {{"A03"}};
    at(program.activities, "A03").dependsOn = {{"A01"}};
    at(program.activities, "A05").dependsOn = {{"A07"}};
    at(program.activities, "A07").dependsOn = {{"A05"}};
    CHECK(review(program).count(Severity::error) == 2);
    expectRules(program, {"SEQ-001"});
}

TEST_CASE("SEQ-001 follows a circle of fifty thousand activities")
{
    Program program;
    for (int i = 0; i < 50'000; ++i) {
        Activity activity;
        activity.id.value = std::to_string(i);
        activity.name = activity.id.value;
        activity.dependsOn = {{std::to_string((i + 1) % 50'000)}};
        program.activities.emplace(activity.id, activity);
    }
    CHECK(onlyFinding(program, "SEQ-001").subjects.size() == 50'000);
}
