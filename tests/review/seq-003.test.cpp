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
    REQUIRE(finding.fixes.size() == 4);
    CHECK(fill(finding.fixes[0].label) == "Move it and all that follows by one month, and make the program longer");
    CHECK(fill(finding.fixes[1].label) == "Let “Lead a process improvement” end in month 2");
    CHECK(fill(finding.fixes[2].label) == "Don't let it wait for “Lead a process improvement”");
    for (const Fix& fix : finding.fixes) CHECK(fix.needsPerson);
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

TEST_CASE("SEQ-003 moves the activity with all that follows where there is no room")
{
    Program program = sample();
    at(program.activities, "A04").startMonth = 3;
    at(program.activities, "A04").durationMonths = 4;
    apply(program, onlyFinding(program, "SEQ-003").fixes.front().edit);
    CHECK(at(program.activities, "A02").startMonth == 1);
    CHECK(at(program.activities, "A04").startMonth == 4);
    CHECK(at(program.activities, "A06").startMonth == 8);
    CHECK(only(program.brief).lengthMonths == 13);
    CHECK(at(program.measures, "M2").months == std::vector<std::int64_t>{3, 7, 10, 13});
    CHECK(rulesOf(review(program)).empty());
}

TEST_CASE("SEQ-003 leaves pairs inside a circle to SEQ-001")
{
    Program program = sample();
    at(program.activities, "A01").dependsOn = {{"A03"}};
    at(program.activities, "A03").dependsOn = {{"A01"}};
    CHECK(rulesOf(review(program)) == Rules{"SEQ-001"});
}
