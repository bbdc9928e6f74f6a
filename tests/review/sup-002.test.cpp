// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

TEST_CASE("SUP-002 reports stretch with less than a talk a month")
{
    Program program = sample();
    at(program.supports, "S1").frequencyPerMonth = 0.5;
    erase(program.supports, {"S2", "S5"});
    expectRules(program, {"SUP-002", "SUP-004"});
    CHECK(fill(review(program).findings.front().message)
          == "In “Run a cross-functional project” people get 0.5 feedback talks a month. For work this demanding, plan "
             "at least 1.");
    const std::vector<Fix> fixes = review(program, {}, WithFixes::yes).findings.front().fixes;
    REQUIRE(fixes.size() == 3);
    CHECK(fill(fixes[0].label) == "Add check-ins with the supervisor during this activity (1 a month)");
    CHECK(fill(fixes[1].label) == "Raise “Mentor from another department” to 1 a month");
    CHECK_FALSE(fixes[1].needsPerson);
    CHECK(fill(fixes[2].label) == "Lower the stretch to 2");
    CHECK(fixes[2].needsPerson);
    apply(program, fixes[1].edit);
    CHECK_FALSE(reports(program, "SUP-002"));
}

TEST_CASE("SUP-002 adds up who talks with people")
{
    Program program = sample();
    erase(program.supports, {"S2"});
    Support& mentor = at(program.supports, "S1");
    mentor.frequencyPerMonth = 0.66;
    CHECK(reports(program, "SUP-002")); // 0.99 with the sponsor's hour
    mentor.frequencyPerMonth = 0.67;
    CHECK_FALSE(reports(program, "SUP-002"));
    mentor.frequencyPerMonth = {};
    CHECK(reports(program, "SUP-002"));
}

TEST_CASE("SUP-002 leaves work that nobody supports to SUP-001, and work of little stretch alone")
{
    Program program = sample();
    program.supports.clear();
    for (const Finding& finding : review(program).findings) {
        if (finding.rule == "SUP-002") CHECK(finding.subjects.front().id != "A08");
    }
    for (auto& [id, activity] : program.activities) activity.stretch = 2;
    CHECK_FALSE(reports(program, "SUP-002"));
}
