// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

TEST_CASE("ROL-002 wants at least three duties of a target role")
{
    Program program = sample();
    auto& duties = at(program.roles, "R1").duties;
    std::erase_if(duties, [](const Duty& d) { return d.id.value == "D1" || d.id.value == "D2" || d.id.value == "D5"; });
    for (auto& [id, activity] : program.activities)
        std::erase_if(activity.rehearsesDuties,
                      [](const Id<Duty>& d) { return d.value == "D1" || d.value == "D2" || d.value == "D5"; });
    expectRules(program, {"ROL-002"});
    CHECK(fill(onlyFinding(program, "ROL-002").message).starts_with("“Team Manager” lists 2 of the at least 3 things"));
    duties.push_back({{"D7"}, "Run the budget", {}});
    CHECK_FALSE(reports(program, "ROL-002"));
    duties.back().text = "  ";
    CHECK(reports(program, "ROL-002")); // a row without a text is no duty
    CHECK_FALSE(reports(program, "ROL-002", with("ROL-002", "minDuties", 2)));
}
