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
    CHECK(fill(onlyFinding(program, "MEA-001").message)
          == "This program measures nothing. There will be no way to tell who is ready or whether it worked.");
    const Edit edit = onlyFinding(program, "MEA-001").fixes.front().edit;
    REQUIRE(edit.measures.size() == 1);
    CHECK(edit.measures.begin()->second.after->competencies.size() == 6);
    CHECK(edit.measures.begin()->second.after->months == std::vector<std::int64_t>{1, 12});
    CHECK_FALSE(reports(sample(), "MEA-001"));
}

TEST_CASE("MEA-001 offers three measures that no rule has anything against")
{
    Program program = sample();
    program.measures.clear();
    program.goals.clear();
    const Finding finding = onlyFinding(program, "MEA-001");
    REQUIRE(finding.fixes.size() == 4);
    CHECK(fill(finding.fixes.at(1).label) == "Add the manager's rating at the end of each piece of real work");
    CHECK(finding.fixes.at(1).edit.measures.begin()->second.after->months == std::vector<std::int64_t>{3, 6, 9, 12});
    CHECK(fill(finding.fixes.at(2).label) == "Add the business result of the real work");
    CHECK(finding.fixes.at(2).edit.measures.begin()->second.after->months == std::vector<std::int64_t>{0, 3, 6, 9, 12});
    for (int i = 0; i < 3; ++i)
        apply(program, Edit{.measures = finding.fixes.at(static_cast<std::size_t>(i)).edit.measures});
    CHECK(rulesOf(review(program)) == Rules{"OUT-001"});
}
