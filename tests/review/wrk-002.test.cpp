// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

namespace {

/// Three person-months of work and as many of a course, but for `percent`.
Program halfClassroom(double percent)
{
    Program program = sample();
    for (auto& [id, activity] : program.activities) activity.workloadPercent = 0;
    at(program.activities, "A02").workloadPercent = percent;
    at(program.activities, "A05").kind = ActivityKind::course;
    at(program.activities, "A05").durationMonths = 3;
    at(program.activities, "A05").workloadPercent = 50;
    return program;
}

} // namespace

TEST_CASE("WRK-002 reports a program that is mostly classroom")
{
    Program program = sample();
    for (auto& [id, activity] : program.activities) {
        if (activity.kind == ActivityKind::workshop) activity.workloadPercent = 60;
        if (isWorking(activity)) activity.workloadPercent = 10;
    }
    program.brief.begin()->second.dayJobPercent = 0;
    expectRules(program, {"WRK-002"});
    CHECK(fill(onlyFinding(program, "WRK-002").message).starts_with("Only 32% of the program's time is real work."));
}

TEST_CASE("WRK-002 is content with half")
{
    CHECK(reports(halfClassroom(49.9), "WRK-002"));
    CHECK_FALSE(reports(halfClassroom(50), "WRK-002"));
    CHECK_FALSE(reports(halfClassroom(50.1), "WRK-002"));
    CHECK(fill(onlyFinding(halfClassroom(49.9), "WRK-002").message).starts_with("Only 49%"));
}
