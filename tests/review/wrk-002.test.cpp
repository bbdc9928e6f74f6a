// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

namespace {

/// Three months of work and as many of a course at 50%.
Program halfClassroom(double percentOfWork)
{
    Program program = sample();
    for (auto& [id, activity] : program.activities) activity.workloadPercent = 0;
    at(program.activities, "A02").workloadPercent = percentOfWork;
    at(program.activities, "A05").kind = ActivityKind::course;
    at(program.activities, "A05").durationMonths = 3;
    at(program.activities, "A05").workloadPercent = 50;
    return program;
}

Program mostlyWorkshops()
{
    Program program = sample();
    for (auto& [id, activity] : program.activities) {
        if (activity.kind == ActivityKind::workshop) activity.workloadPercent = 60;
        if (isWorking(activity)) activity.workloadPercent = 10;
    }
    program.brief.begin()->second.dayJobPercent = 0;
    return program;
}

} // namespace

TEST_CASE("WRK-002 reports a program that is mostly classroom")
{
    const Program program = mostlyWorkshops();
    expectRules(program, {"WRK-002"});
    CHECK(fill(onlyFinding(program, "WRK-002").message)
          == "Only 32% of the program's time is real work. Most of the learning should come from the work itself.");
}

TEST_CASE("WRK-002 is content with half")
{
    CHECK(reports(halfClassroom(49.9), "WRK-002"));
    CHECK_FALSE(reports(halfClassroom(50), "WRK-002"));
    CHECK_FALSE(reports(halfClassroom(50.1), "WRK-002"));
    CHECK(fill(onlyFinding(halfClassroom(49.9), "WRK-002").message).starts_with("Only 49%"));
    CHECK(reports(halfClassroom(50), "WRK-002", with("WRK-002", "minRealWorkShare", 0.51)));
}

TEST_CASE("WRK-002 counts shadowing and watched work as no real work, and leaves out breaks")
{
    Program program = halfClassroom(50);
    Activity& other = at(program.activities, "A04");
    other.workloadPercent = 10;
    other.authority = Authority::observe;
    CHECK(reports(program, "WRK-002"));
    other.kind = ActivityKind::shadowing;
    CHECK(reports(program, "WRK-002"));
    other.kind = ActivityKind::seniorExposure;
    CHECK(reports(program, "WRK-002"));
    other.kind = ActivityKind::pause;
    CHECK_FALSE(reports(program, "WRK-002"));
    other.kind.reset();
    CHECK_FALSE(reports(program, "WRK-002"));
}

TEST_CASE("WRK-002 reports nothing where nothing takes time")
{
    Program program = sample();
    for (auto& [id, activity] : program.activities) activity.workloadPercent.reset();
    CHECK_FALSE(reports(program, "WRK-002"));
}

TEST_CASE("WRK-002 offers to lengthen work so far as it takes, and to cut what nothing builds on")
{
    Program program = halfClassroom(40);
    at(program.activities, "A05").teaches.clear();
    const Finding finding = onlyFinding(program, "WRK-002");
    REQUIRE(finding.fixes.size() == 3);
    CHECK(fill(finding.fixes[0].label) == "Put an assignment in the place of “Managing people day to day”");
    CHECK(fill(finding.fixes[1].label) == "Lengthen “Lead a process improvement” by a month, and move all that follows");
    CHECK(finding.fixes[1].needsPerson);
    Program longer = program;
    apply(longer, finding.fixes[1].edit);
    CHECK(at(longer.activities, "A02").durationMonths == 4);
    CHECK(at(longer.activities, "A04").startMonth == 5);
    CHECK(longer.brief.begin()->second.lengthMonths == 13);
    const auto& candidates = finding.fixes[2].candidates;
    REQUIRE(candidates.size() == 1);
    CHECK(fill(candidates[0].reason) == "takes 1.5 person-months, and no real work builds on it");
    apply(program, candidates[0].edit);
    CHECK_FALSE(program.activities.contains({"A05"}));
}
