// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

TEST_CASE("TRD-003 reports a program that nobody can leave")
{
    Program program = sample();
    Brief& brief = program.brief.begin()->second;
    brief.exitRoute.clear();
    expectRules(program, {"TRD-003"});
    const Finding finding = onlyFinding(program, "TRD-003");
    CHECK(finding.severity == Severity::advice);
    CHECK(fill(finding.message)
          == "Nothing says how someone can leave the program, or what happens if they are not ready at the end.");
    CHECK(finding.fixes.front().goTo == Place{{RecordType::brief, "program"}, "exitRoute"});
    brief.exitRoute = " \n";
    CHECK(reports(program, "TRD-003"));
    brief.exitRoute = "By the end of a quarter";
    CHECK_FALSE(reports(program, "TRD-003"));
}
