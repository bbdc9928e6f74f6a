// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

TEST_CASE("SUP-007 reports that no date is set for a personal plan")
{
    Program program = sample();
    program.brief.begin()->second.individualPlanByMonth = {};
    expectRules(program, {"SUP-007"});
    const Finding finding = onlyFinding(program, "SUP-007");
    CHECK(fill(finding.message)
          == "No date is set for a personal development plan. Agree one with each participant within 3 months.");
    CHECK(finding.place == Place{{RecordType::brief, "program"}, "individualPlanByMonth"});
    REQUIRE(finding.fixes.size() == 2);
    CHECK(fill(finding.fixes[0].label) == "Set the plan for month 2");
    CHECK(fill(finding.fixes[1].label) == "Set it for month 1, when “360-degree feedback” gives the first feedback");
    CHECK_FALSE(finding.fixes[0].needsPerson);
}

TEST_CASE("SUP-007 reports a plan later than month 3")
{
    Program program = sample();
    auto& month = program.brief.begin()->second.individualPlanByMonth;
    month = 3;
    CHECK_FALSE(reports(program, "SUP-007"));
    month = 4;
    CHECK(fill(onlyFinding(program, "SUP-007").message)
          == "The personal development plan is due in month 4. Agree one with each participant within 3 months.");
    CHECK_FALSE(reports(program, "SUP-007", with("SUP-007", "planBy", 4)));
    const RuleSet soon = with("SUP-007", "planBy", 1);
    month = 2;
    CHECK(fill(onlyFinding(program, "SUP-007", soon).message).ends_with("within one month."));
    CHECK(fill(onlyFinding(program, "SUP-007", soon).fixes.front().label) == "Set the plan for month 1");
}
