// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

namespace {

Program withTwoDuties()
{
    Program program = sample();
    auto& duties = at(program.roles, "R1").duties;
    std::erase_if(duties, [](const Duty& d) { return d.id.value == "D1" || d.id.value == "D2" || d.id.value == "D5"; });
    for (auto& [id, activity] : program.activities)
        std::erase_if(activity.rehearsesDuties,
                      [](const Id<Duty>& d) { return d.value == "D1" || d.value == "D2" || d.value == "D5"; });
    return program;
}

} // namespace

TEST_CASE("ROL-002 wants at least three duties of a target role")
{
    Program program = withTwoDuties();
    expectRules(program, {"ROL-002"});
    CHECK(fill(onlyFinding(program, "ROL-002").message)
          == "“Team Manager” lists 2 of the at least 3 things the person will actually do. Say what the work will be, "
             "for example running a budget or planning a shift.");
    auto& duties = at(program.roles, "R1").duties;
    duties.push_back({{"D7"}, "Run the budget", {}});
    CHECK_FALSE(reports(program, "ROL-002"));
    duties.back().text = "  ";
    CHECK(reports(program, "ROL-002")); // a row without a text is no duty
    CHECK_FALSE(reports(program, "ROL-002", with("ROL-002", "minDuties", 2)));
}

TEST_CASE("ROL-002 offers the duties of other roles, of the most similar one first")
{
    Program program = withTwoDuties();
    CHECK(onlyFinding(program, "ROL-002").fixes.size() == 1); // there is no other role
    const std::vector<Duty> duties = {{{"X1"}, "Plan a shift", {}}, {{"X2"}, "Run a budget", {}}, {{"X3"}, "Hire", {}}};
    program.roles[{"R2"}] = {.id = {"R2"}, .name = "A role apart", .duties = duties, .requirements = {{{"C9"}, 3, {}}}};
    program.roles[{"R3"}] = {.id = {"R3"}, .name = "Shift manager", .requirements = {{{"C1"}, 3, {}}}};
    for (int i = 1; i <= 3; ++i)
        program.roles[{"R3"}].duties.push_back({{"Y" + std::to_string(i)}, "Duty " + std::to_string(i), {}});
    const Finding finding = onlyFinding(program, "ROL-002");
    const auto& candidates = finding.fixes.at(1).candidates;
    REQUIRE(candidates.size() == 2);
    CHECK(candidates[0].record == RecordRef{RecordType::role, "R3"});
    CHECK(fill(candidates[0].reason) == "lists 3 duties");
    apply(program, candidates[0].edit);
    CHECK(at(program.roles, "R1").duties.size() == 5);
    CHECK_FALSE(reports(program, "ROL-002"));
    CHECK(at(program.roles, "R1").duties.back().id != at(program.roles, "R3").duties.back().id);
}
