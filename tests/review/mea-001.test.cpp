// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

TEST_CASE("MEA-001 reports a program that measures nothing")
{
    Program program = sample();
    program.measures.clear();
    for (auto& [id, goal] : program.goals) goal.measure = {};
    expectRules(program, {"MEA-001", "OUT-001"});
    const Edit edit = onlyFinding(program, "MEA-001").fixes.front().edit;
    REQUIRE(edit.measures.size() == 1);
    CHECK(edit.measures.begin()->second.after->competencies.size() == 6);
    CHECK(edit.measures.begin()->second.after->months == std::vector<std::int64_t>{1, 12});
}
