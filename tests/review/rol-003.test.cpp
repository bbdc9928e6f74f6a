// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

TEST_CASE("ROL-003 reports a target role that requires no competency")
{
    Program program = sample();
    at(program.roles, "R1").requirements.clear();
    expectRules(program, {"ROL-003"});
    CHECK(onlyFinding(program, "ROL-003").place == Place{{RecordType::role, "R1"}, "requirements"});
}
