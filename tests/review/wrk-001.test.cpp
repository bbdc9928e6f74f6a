// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

TEST_CASE("WRK-001 reports a program without real work")
{
    Program program = sample();
    erase(program.activities, {"A02", "A04", "A06", "A08", "A09"});
    for (auto& [id, support] : program.supports) support.coversActivities.clear();
    for (auto& [id, measure] : program.measures) measure.activities.clear();
    expectRules(program, {"WRK-001"});
}

TEST_CASE("WRK-001 does not count work that people only watch")
{
    Program program = sample();
    for (auto& [id, activity] : program.activities) activity.authority = Authority::observe;
    CHECK(reports(program, "WRK-001"));
    at(program.activities, "A02").authority = Authority::recommend;
    CHECK_FALSE(reports(program, "WRK-001"));
}
