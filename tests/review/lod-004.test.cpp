// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

namespace {

/// The operations program with its two last roles, of stretch 4 and 90%, one right after the other: months 14 to 36.
Program withoutReset()
{
    Program program = sample("operations-accelerator-36.json");
    erase(program.activities, {"X09"});
    at(program.activities, "X07").durationMonths = 12;
    at(program.supports, "S4").months = {12, 25, 36};
    return program;
}

bool tooLong(const Program& program, double maxHighMonths)
{
    return reports(program, "LOD-004", with("LOD-004", "maxHighMonths", maxHighMonths));
}

} // namespace

TEST_CASE("LOD-004 reports two years without a pause")
{
    Program program = withoutReset();
    expectRules(program, {"LOD-004"});
    const Finding finding = onlyFinding(program, "LOD-004");
    CHECK(fill(finding.message)
          == "23 months in a row are both very demanding and fully booked. Plan a month with less load.");
    CHECK(finding.subjects.empty());
    CHECK(finding.place == Place{{RecordType::activity, "X07"}, "startMonth"});
    CHECK(fill(finding.fixes.front().label) == "Insert a reset month before month 26, and move all that follows");
    apply(program, finding.fixes.front().edit);
    CHECK(only(program.brief).lengthMonths == 37);
    CHECK(at(program.activities, "X10").startMonth == 27);
    CHECK_FALSE(reports(program, "LOD-004"));
}

TEST_CASE("LOD-004 counts months in a row")
{
    CHECK_FALSE(tooLong(withoutReset(), 23));
    CHECK(tooLong(withoutReset(), 22));
    const Program sound = sample("operations-accelerator-36.json");
    CHECK_FALSE(tooLong(sound, 11));
    CHECK(tooLong(sound, 10));
}

TEST_CASE("LOD-004 lets a break, easier work or less load end a run")
{
    Program program = withoutReset();
    Activity pause{
        .id = {"pause"}, .name = "Leave", .kind = ActivityKind::pause, .startMonth = 25, .durationMonths = 1};
    program.activities.emplace(pause.id, pause);
    CHECK_FALSE(tooLong(program, 12));
    program = withoutReset();
    at(program.activities, "X07").stretch = 3;
    CHECK_FALSE(tooLong(program, 12));
    program = withoutReset();
    at(program.activities, "X07").workloadPercent = 84.99;
    at(program.activities, "X08").workloadPercent = 0;
    CHECK_FALSE(tooLong(program, 12));
    at(program.activities, "X07").workloadPercent = 85;
    CHECK(tooLong(program, 12));
    at(program.activities, "X07").authority = Authority::observe;
    CHECK_FALSE(tooLong(program, 12));
}

TEST_CASE("LOD-004 counts the months of the program, the day job included")
{
    Program program = sample();
    at(program.activities, "A08").startMonth = 1;
    at(program.activities, "A08").durationMonths = 1'000'000'000;
    CHECK_FALSE(tooLong(program, 12));
    CHECK(tooLong(program, 11));
    program.brief.begin()->second.lengthMonths = 900'000'000;
    CHECK(fill(onlyFinding(program, "LOD-004").message).starts_with("900000000 months in a row"));
}
