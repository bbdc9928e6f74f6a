// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace cadre;
using namespace cadre::testing;

TEST_CASE("SEQ-005 reports a jump of more than one level")
{
    Program program = sample();
    for (const char* id : {"A02", "A04", "A06"}) at(program.activities, id).level = {"L3"};
    expectRules(program, {"SEQ-005"});
    const Finding finding = onlyFinding(program, "SEQ-005");
    CHECK(finding.subjects.front().id == "A02"); // what follows is no longer above what was done before
    CHECK(fill(finding.message).starts_with("“Lead a process improvement” jumps 2 levels above anything done before."));
    REQUIRE(finding.fixes.size() == 3);
    CHECK(fill(finding.fixes[0].label) == "Lower its level to “Project or shift lead”");
    CHECK(fill(finding.fixes[1].label) == "Split it into two stages, the first at “Project or shift lead”");
    for (const Fix& fix : finding.fixes) CHECK(fix.needsPerson);
    CHECK_FALSE(reports(program, "SEQ-005", with("SEQ-005", "maxLevelJump", 2)));
    CHECK(reports(sample(), "SEQ-005", with("SEQ-005", "maxLevelJump", 0)));
}

TEST_CASE("SEQ-005 splits work into two stages that follow each other")
{
    Program program = sample();
    for (const char* id : {"A02", "A04", "A06"}) at(program.activities, id).level = {"L3"};
    apply(program, onlyFinding(program, "SEQ-005").fixes[1].edit);
    const auto first = std::ranges::find_if(
        program.activities, [](const auto& entry) { return entry.second.name == "Lead a process improvement (1)"; });
    REQUIRE(first != program.activities.end());
    CHECK(first->second.level.value == "L2");
    CHECK(first->second.startMonth == 1);
    CHECK(first->second.durationMonths == 1);
    const Activity& rest = at(program.activities, "A02");
    CHECK(rest.startMonth == 2);
    CHECK(rest.durationMonths == 2);
    CHECK(rest.dependsOn == std::vector<Id<Activity>>{first->first});
}

TEST_CASE("SEQ-005 does not count work that starts in the same month as done before")
{
    Program program = sample();
    at(program.activities, "A04").startMonth = 1;
    at(program.activities, "A04").level = {"L3"};
    CHECK(reports(program, "SEQ-005"));
    at(program.activities, "A04").startMonth = 2;
    CHECK_FALSE(reports(program, "SEQ-005"));
}
