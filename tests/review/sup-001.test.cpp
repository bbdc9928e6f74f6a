// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

namespace {

/// The last assignment alone, with a mentor in some of its three months (10 to 12).
Program mentoredFrom(std::int64_t start, std::int64_t months)
{
    Program program = sample();
    erase(program.supports, {"S2", "S3", "S5"});
    at(program.supports, "S1").startMonth = start;
    at(program.supports, "S1").durationMonths = months;
    return program;
}

} // namespace

TEST_CASE("SUP-001 reports a very demanding assignment that nobody supports")
{
    Program program = sample();
    erase(program.supports, {"S1", "S2", "S3", "S5"});
    expectRules(program, {"MEN-001", "SUP-001", "SUP-002", "SUP-004", "SUP-005"});
    const Finding finding = onlyFinding(program, "SUP-001");
    CHECK(finding.place == Place{{RecordType::activity, "A08"}, "stretch"});
    CHECK(fill(finding.message)
          == "“Deputise for a team manager” is very demanding and nobody is there to help. As drawn, this is sink or "
             "swim.");
    REQUIRE(finding.fixes.size() == 3);
    CHECK(fill(finding.fixes[0].label) == "Add a monthly mentor talk during this activity");
    CHECK(fill(finding.fixes[1].label) == "Add weekly check-ins with the supervisor");
    CHECK(fill(finding.fixes[2].label) == "Lower the stretch to 3");
    CHECK_FALSE(finding.fixes[1].needsPerson);
    CHECK(finding.fixes[2].needsPerson);
}

TEST_CASE("SUP-001 wants support in half of the months")
{
    CHECK(reports(mentoredFrom(9, 2), "SUP-001"));
    CHECK_FALSE(reports(mentoredFrom(9, 3), "SUP-001"));
    CHECK_FALSE(reports(mentoredFrom(11, 2), "SUP-001"));
    CHECK(reports(mentoredFrom(12, 100), "SUP-001"));
    CHECK(reports(mentoredFrom(10, 0), "SUP-001"));
    Program half = mentoredFrom(12, 1);
    at(half.activities, "A08").durationMonths = 2;
    at(half.activities, "A08").startMonth = 11;
    CHECK_FALSE(reports(half, "SUP-001"));
}

TEST_CASE("SUP-001 does not count support that is limited to other activities")
{
    Program program = mentoredFrom(1, 12);
    at(program.supports, "S1").coversActivities = {{"A02"}};
    CHECK(reports(program, "SUP-001"));
    at(program.supports, "S1").coversActivities = {{"A02"}, {"A08"}};
    CHECK_FALSE(reports(program, "SUP-001"));
}

TEST_CASE("SUP-001 starts at stretch four and does not count dates to look back")
{
    Program program = sample();
    erase(program.supports, {"S1", "S2", "S3", "S5"});
    at(program.activities, "A08").stretch = 3;
    CHECK_FALSE(reports(program, "SUP-001"));
    at(program.activities, "A08").stretch = {};
    CHECK_FALSE(reports(program, "SUP-001"));
}
