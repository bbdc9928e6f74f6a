// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

TEST_CASE("OUT-001 wants one goal with a measure, a target and a date")
{
    Program program = sample();
    for (auto& [id, goal] : program.goals) {
        goal.target.clear();
        goal.dueMonth.reset();
    }
    expectRules(program, {"OUT-001"});
    CHECK(onlyFinding(program, "OUT-001").place.field == "target");
    Goal& goal = program.goals.begin()->second;
    goal.target = "7 of 9";
    CHECK(reports(program, "OUT-001"));
    goal.dueMonth = 24;
    CHECK_FALSE(reports(program, "OUT-001"));
    goal.measure = {"M9"};
    CHECK(reports(program, "OUT-001"));
    program.goals.clear();
    CHECK(onlyFinding(program, "OUT-001").place == Place{{RecordType::goal, ""}, ""});
}
