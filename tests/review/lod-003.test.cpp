// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <utility>

using namespace cadre;
using namespace cadre::testing;

namespace {

/// Four assignments of three months each, one after the other, with these stretches.
Program stretched(std::int64_t first, std::int64_t second, std::int64_t third, std::int64_t last)
{
    Program program = sample();
    at(program.activities, "A02").stretch = first;
    at(program.activities, "A04").stretch = second;
    at(program.activities, "A06").stretch = third;
    at(program.activities, "A08").stretch = last;
    return program;
}

} // namespace

TEST_CASE("LOD-003 reports three very demanding assignments in a row")
{
    const Program program = stretched(2, 4, 4, 4);
    expectRules(program, {"LOD-003"});
    const Finding finding = onlyFinding(program, "LOD-003");
    CHECK(
        fill(finding.message)
        == "3 very demanding assignments follow each other without a pause: “Run a cross-functional project”, “Manage "
           "a temporary team” and “Deputise for a team manager”. Plan a calmer month in between.");
    CHECK(finding.place == Place{{RecordType::activity, "A06"}, "stretch"});
    REQUIRE(finding.fixes.size() == 3);
    CHECK(fill(finding.fixes[0].label) == "Insert a reset month before month 10, and move all that follows");
    CHECK(fill(finding.fixes[1].label) == "Lower the stretch of “Manage a temporary team” to 3");
}

TEST_CASE("LOD-003 takes two in a row, and more with easier work between them")
{
    CHECK_FALSE(reports(stretched(2, 2, 4, 4), "LOD-003"));
    CHECK_FALSE(reports(stretched(4, 3, 4, 4), "LOD-003"));
    CHECK(reports(stretched(2, 2, 4, 4), "LOD-003", with("LOD-003", "maxHighStretchRun", 1)));
    CHECK(reports(stretched(2, 3, 3, 4), "LOD-003", with("LOD-003", "highStretch", 3)));
    Program program = stretched(4, 4, 4, 4);
    at(program.activities, "A04").authority = Authority::observe;
    CHECK_FALSE(reports(program, "LOD-003"));
}

TEST_CASE("LOD-003 lets one whole month end a run")
{
    Program program = stretched(2, 4, 4, 4);
    program.brief.begin()->second.lengthMonths = 13;
    at(program.activities, "A08").startMonth = 11;
    CHECK_FALSE(reports(program, "LOD-003"));
    // An earlier one that still runs then leaves no month free.
    at(program.activities, "A04").durationMonths = 7;
    CHECK(reports(program, "LOD-003"));
    at(program.activities, "A04").durationMonths = 6;
    CHECK_FALSE(reports(program, "LOD-003"));
    at(program.activities, "A06").startMonth = {};
    CHECK_FALSE(reports(program, "LOD-003"));
}

TEST_CASE("LOD-003 reports each run once, whatever overlaps in it")
{
    Program program = stretched(4, 4, 4, 4);
    for (const char* id : {"A02", "A04", "A06"}) at(program.activities, id).startMonth = 1;
    const Finding finding = onlyFinding(program, "LOD-003");
    CHECK(finding.subjects.size() == 3); // the last one comes half a year later
    for (const Fix& fix : finding.fixes) CHECK_FALSE(fill(fix.label).starts_with("Insert"));
}

TEST_CASE("LOD-003 inserts as many reset months as it takes, and all that follows moves")
{
    Program program = stretched(4, 4, 4, 4);
    const RuleSet set = with("LOD-003", "maxHighStretchRun", 1);
    const Finding finding = onlyFinding(program, "LOD-003", set);
    CHECK(fill(finding.fixes.front().label)
          == "Insert 3 reset months, the first before month 4, and move all that follows");
    CHECK(finding.fixes.front().needsPerson);
    apply(program, finding.fixes.front().edit);
    CHECK(only(program.brief).lengthMonths == 15);
    CHECK(at(program.activities, "A04").startMonth == 5);
    CHECK(at(program.activities, "A08").startMonth == 13);
    CHECK(at(program.supports, "S4").months == std::vector<std::int64_t>{3, 7, 11, 15});
    CHECK(at(program.measures, "M5").months == std::vector<std::int64_t>{21, 27});
    std::vector<std::pair<std::string, std::int64_t>> pauses;
    for (const auto& [id, activity] : program.activities)
        if (activity.kind == ActivityKind::pause) pauses.emplace_back(activity.name, *activity.startMonth);
    std::ranges::sort(pauses);
    CHECK(pauses
          == std::vector<std::pair<std::string, std::int64_t>>{
              {"Reset month", 4}, {"Reset month 2", 8}, {"Reset month 3", 12}});
    CHECK_FALSE(rulesOf(review(program)).contains("SUP-003"));
}
