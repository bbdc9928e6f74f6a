// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

TEST_CASE("SEQ-003 reports a start before the end of what is needed")
{
    Program program = sample();
    Activity& activity = at(program.activities, "A04");
    activity.startMonth = 3;
    activity.durationMonths = 4;
    expectRules(program, {"LOD-002", "SEQ-003"});
    const Finding finding = onlyFinding(program, "SEQ-003");
    CHECK(
        fill(finding.message)
        == "“Run a cross-functional project” starts in month 3, but it needs “Lead a process improvement”, which ends "
           "in month 3.");
    CHECK(finding.subjects == std::vector<RecordRef>{{RecordType::activity, "A04"}, {RecordType::activity, "A02"}});
    CHECK(fill(finding.fixes.front().label) == "Don't let it wait for “Lead a process improvement”");
    activity.startMonth = 4;
    CHECK(onlyFinding(program, "SEQ-003").subjects.back().id == "A04"); // which now ends too late for the next
    activity.durationMonths = 3;
    CHECK_FALSE(reports(program, "SEQ-003"));
}

TEST_CASE("SEQ-003 offers to move the activity where there is room")
{
    Program program = sample();
    at(program.activities, "A04").startMonth = 3;
    expectRules(program, {"LOD-002", "SEQ-003"});
    CHECK(fill(onlyFinding(program, "SEQ-003").fixes.front().label) == "Move it to start in month 4");
}

TEST_CASE("SEQ-003 leaves pairs inside a circle to SEQ-001")
{
    Program program = sample();
    at(program.activities, "A01").dependsOn = {{"A03"}};
    at(program.activities, "A03").dependsOn = {{"A01"}};
    CHECK(rulesOf(review(program)) == Rules{"SEQ-001"});
}
