// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

TEST_CASE("OUT-002 reports a plan that does not say why")
{
    Program program = sample();
    Brief& brief = program.brief.begin()->second;
    brief.businessNeed.clear();
    expectRules(program, {"OUT-002"});
    const Finding finding = onlyFinding(program, "OUT-002");
    CHECK(fill(finding.message) == "The plan does not say why the business needs these leaders now.");
    CHECK(finding.place == Place{{RecordType::brief, "program"}, "businessNeed"});
    CHECK(fill(finding.fixes.at(1).label)
          == "Start from the openings: “9 openings for “Team Manager” are expected within 18 months.”");
    CHECK(finding.fixes.at(1).needsPerson);
    brief.businessNeed = "Many team managers retire";
    CHECK(reports(program, "OUT-002"));
    CHECK(onlyFinding(program, "OUT-002").fixes.size() == 1); // what people wrote is not replaced
    CHECK_FALSE(reports(program, "OUT-002", with("OUT-002", "minNeedWords", 4)));
    brief.businessNeed = "Many team  managers\nretire soon";
    CHECK_FALSE(reports(program, "OUT-002"));
}
