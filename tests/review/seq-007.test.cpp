// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

namespace {

/// The sample, whose target role is at level 3, with all assignments at one level.
Program withWorkAt(const char* level)
{
    Program program = sample();
    for (const char* id : {"A02", "A04", "A06", "A08"}) at(program.activities, id).level = {level};
    return program;
}

} // namespace

TEST_CASE("SEQ-007 reports a target role two levels above all work")
{
    const Program program = withWorkAt("L1");
    expectRules(program, {"SEQ-007"});
    const Finding finding = onlyFinding(program, "SEQ-007");
    CHECK(fill(finding.message)
          == "The highest level anyone reaches in the plan is “Specialist”, but “Team Manager” is 2 levels above it.");
    CHECK(finding.subjects == std::vector<RecordRef>{{RecordType::role, "R1"}});
    CHECK(fill(finding.fixes.front().label) == "Lower the target role to “Project or shift lead”");
    CHECK(finding.fixes.front().needsPerson);
}

TEST_CASE("SEQ-007 is content with one level below, or with none where a company is strict")
{
    const Program program = withWorkAt("L2");
    CHECK_FALSE(reports(program, "SEQ-007"));
    const RuleSet strict = with("SEQ-007", "maxGapToTarget", 0);
    CHECK(fill(onlyFinding(program, "SEQ-007", strict).message).ends_with("“Team Manager” is one level above it."));
    CHECK_FALSE(reports(sample(), "SEQ-007", strict));
}

TEST_CASE("SEQ-007 needs work and a role with a rank")
{
    Program program = withWorkAt("L1");
    at(program.roles, "R1").level = {};
    CHECK_FALSE(reports(program, "SEQ-007"));
    program = withWorkAt("L1");
    for (auto& [id, activity] : program.activities) activity.level = {};
    CHECK_FALSE(reports(program, "SEQ-007"));
    program = withWorkAt("L1");
    for (auto& [id, activity] : program.activities) activity.authority = Authority::observe;
    CHECK_FALSE(reports(program, "SEQ-007"));
}
