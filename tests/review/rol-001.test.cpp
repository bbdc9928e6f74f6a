// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

TEST_CASE("ROL-001 reports a program without a target role")
{
    Program program = sample();
    program.roles.clear();
    expectRules(program, {"ROL-001", "STR-001"});
    const Finding finding = onlyFinding(program, "ROL-001");
    CHECK(finding.subjects.empty());
    CHECK(finding.place == Place{{RecordType::role, ""}, ""});
}
