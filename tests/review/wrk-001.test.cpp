// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

namespace {

Program withoutWork()
{
    Program program = sample();
    erase(program.activities, {"A02", "A04", "A06", "A08", "A09"});
    for (auto& [id, support] : program.supports) support.coversActivities.clear();
    for (auto& [id, measure] : program.measures) measure.activities.clear();
    return program;
}

} // namespace

TEST_CASE("WRK-001 reports a program without real work")
{
    const Program program = withoutWork();
    expectRules(program, {"WRK-001"});
    const Finding finding = onlyFinding(program, "WRK-001");
    CHECK(finding.place == Place{{RecordType::activity, ""}, ""});
    CHECK(fill(finding.message)
          == "This program has no real work in it. Add at least one assignment, role, rotation or project in which "
             "people answer for a result.");
    REQUIRE(finding.fixes.size() == 2);
    CHECK(fill(finding.fixes[1].label)
          == "Turn “Starting point: my feedback results and working with figures” into a project with a client inside "
             "the company");
    CHECK(finding.fixes[1].goTo == Place{{RecordType::activity, "A01"}, "kind"});
}

TEST_CASE("WRK-001 does not count work that people only watch")
{
    Program program = sample();
    for (auto& [id, activity] : program.activities) activity.authority = Authority::observe;
    CHECK(reports(program, "WRK-001"));
    at(program.activities, "A02").authority = Authority::recommend;
    CHECK_FALSE(reports(program, "WRK-001"));
    at(program.activities, "A02").authority.reset();
    CHECK_FALSE(reports(program, "WRK-001")); // work that does not say is taken as real
}

TEST_CASE("WRK-001 offers to let people decide in what they watch, if that brings no new error")
{
    Program program = sample();
    for (auto& [id, activity] : program.activities) activity.authority = Authority::observe;
    const std::string label = "Let people decide in “Lead a process improvement” instead of watching";
    Finding finding = onlyFinding(program, "WRK-001");
    CHECK(fill(finding.fixes.back().label) == label);
    CHECK(isEmpty(finding.fixes.back().edit)); // most of what the role needs would not be practised
    at(program.roles, "R1").requirements = {{{"C2"}, 2, {}}};
    finding = onlyFinding(program, "WRK-001");
    CHECK(fill(finding.fixes.back().label) == label);
    CHECK(finding.fixes.back().needsPerson);
    apply(program, finding.fixes.back().edit);
    CHECK_FALSE(reports(program, "WRK-001"));
}
