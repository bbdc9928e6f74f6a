// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

TEST_CASE("WRK-003 reports real work that owes the business no result")
{
    Program program = sample();
    at(program.activities, "A06").businessOutcome = " ";
    expectRules(program, {"WRK-003"});
    const Finding finding = onlyFinding(program, "WRK-003");
    CHECK(finding.place == Place{{RecordType::activity, "A06"}, "businessOutcome"});
    CHECK(fill(finding.message) == "“Manage a temporary team” does not say what it should achieve for the business.");
    at(program.activities, "A06").authority = Authority::observe;
    CHECK_FALSE(reports(program, "WRK-003")); // who only watches owes nothing
}

TEST_CASE("WRK-003 offers business figures that are measured anyway, those of this work first")
{
    Program program = sample();
    at(program.activities, "A06").businessOutcome.clear();
    const Finding finding = onlyFinding(program, "WRK-003");
    REQUIRE(finding.fixes.size() == 2);
    const auto& candidates = finding.fixes[1].candidates;
    REQUIRE(candidates.size() == 2);
    CHECK(candidates[0].record == RecordRef{RecordType::measure, "M3"});
    CHECK(fill(candidates[0].reason) == "looks at this work already");
    CHECK(fill(candidates[1].reason) == "a business figure of this program");
    apply(program, candidates[0].edit);
    CHECK_FALSE(reports(program, "WRK-003"));
}
