// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

namespace {

void practiseC4At(Program& program, std::optional<std::int64_t> level)
{
    for (auto& [id, activity] : program.activities)
        for (CompetencyAtLevel& item : activity.practises)
            if (item.competency.value == "C4") item.level = level;
}

} // namespace

TEST_CASE("CMP-005 reports practice that stops below the required level")
{
    Program program = sample();
    practiseC4At(program, 2);
    expectRules(program, {"CMP-005"});
    CHECK(fill(onlyFinding(program, "CMP-005").message)
          == "“Team Manager” needs “Communicates clearly during change” at level 3, but the highest level aimed at is "
             "2.");
    practiseC4At(program, 3);
    CHECK_FALSE(reports(program, "CMP-005"));
    practiseC4At(program, 4);
    CHECK_FALSE(reports(program, "CMP-005"));
    practiseC4At(program, std::nullopt);
    CHECK_FALSE(reports(program, "CMP-005")); // nothing says how high it aims
}

TEST_CASE("CMP-005 takes the higher level where a role asks twice")
{
    Program program = sample();
    at(program.roles, "R1").requirements.push_back({{"C4"}, 4, {}});
    CHECK(reports(program, "CMP-005"));
}

TEST_CASE("CMP-005 offers to aim higher in the last work, or to let the role need less")
{
    Program program = sample();
    practiseC4At(program, 2);
    const Finding finding = onlyFinding(program, "CMP-005");
    REQUIRE(finding.fixes.size() == 3);
    CHECK(fill(finding.fixes[0].label) == "Aim at level 3 in “Deputise for a team manager”");
    CHECK_FALSE(finding.fixes[0].needsPerson);
    CHECK(fill(finding.fixes[2].label) == "Let the role need level 2");
    CHECK(finding.fixes[2].needsPerson);
    apply(program, finding.fixes[2].edit);
    CHECK(at(program.roles, "R1").requirements[3].level == 2);
    CHECK_FALSE(reports(program, "CMP-005"));
}
