// SPDX-License-Identifier: Apache-2.0
#include "report/journey.hpp"

#include "support/generate.hpp"
#include "support/sample.hpp"

#include <catch2/catch.hpp>

#include <limits>

using namespace cadre;
using cadre::testing::Generator;
using cadre::testing::sampleProgram;

TEST_CASE("the journey of the sample program has its work, support, learning and measures")
{
    const Journey journey = journeyOf(sampleProgram("emerging-leaders-12"));
    CHECK(journey.axis == MonthSpan{1, 12});
    REQUIRE(journey.work.size() == 4);
    CHECK(journey.work[1].text == "Run a cross-functional project");
    CHECK(journey.work[1].months == MonthSpan{4, 6});
    CHECK(journey.work[3].stretch == 4);
    CHECK(journey.supports.at(0).text == "Mentor from another department · monthly");
    CHECK(journey.learning.size() == 5);
    CHECK(journey.arrows.size() == 3); // "Present results" is no work and has no arrow
    CHECK(journey.leftOut == 0);
}

TEST_CASE("responsibility rises from month to month with the level of the work")
{
    const Journey journey = journeyOf(sampleProgram("emerging-leaders-12"));
    REQUIRE(journey.steps.size() == 2);
    CHECK(journey.steps[0].months == MonthSpan{1, 9});
    CHECK(journey.steps[1].months == MonthSpan{10, 12});
    CHECK(journey.steps[1].text == "Manages 6 to 12 people");
    CHECK(journey.steps[1].height == 1);
}

TEST_CASE("measures taken after the end stand beside the axis and do not stretch it")
{
    const Journey journey = journeyOf(sampleProgram("emerging-leaders-12"));
    const JourneyMeasure& posts = journey.measures.at(4);
    CHECK(posts.later);
    CHECK(posts.dates.empty());
    CHECK(posts.laterText == "Team manager posts filled from inside · months 18 and 24");
}

TEST_CASE("dates keep the month of the record, and one before the start stands before the axis")
{
    Program program;
    program.brief[singleId<Brief>()] = {.id = singleId<Brief>(), .lengthMonths = 12};
    program.measures[{"M"}] = {.id = {"M"}, .name = "360", .months = {6, -3, 1, 6}};
    program.supports[{"S"}] = {.id = {"S"}, .name = "Look back", .months = {4, 9}};
    const Journey journey = journeyOf(program);
    CHECK(journey.measures.at(0).dates == std::vector<JourneyDate>{{0, -3}, {1, 1}, {6, 6}});
    CHECK(journey.supports.at(0).months == MonthSpan{4, 9}); // from the first date to the last
    CHECK(journey.supports.at(0).dates == std::vector<JourneyDate>{{4, 4}, {9, 9}});
}

TEST_CASE("the load says the part of the day job, and which months ask for too much")
{
    Program program = sampleProgram("emerging-leaders-12");
    Journey journey = journeyOf(program);
    REQUIRE_FALSE(journey.loads.empty());
    CHECK(journey.loads.front().months.first == 1);
    CHECK(journey.loads.back().months.last == 12);
    for (const JourneyLoad& load : journey.loads) {
        CHECK(load.dayJob == 75);
        CHECK_FALSE(load.tooMuch);
    }
    program.brief.begin()->second.dayJobPercent = 100;
    journey = journeyOf(program);
    CHECK(std::ranges::any_of(journey.loads, [](const JourneyLoad& load) { return load.tooMuch; }));
    REQUIRE(journey.mentoring.size() == 1);
    CHECK(journey.mentoring[0].text == "2 people, 2 meetings a month");
    CHECK(journeyOf(Program()).loads.empty()); // nothing is known
}

TEST_CASE("numbers out of all range stay within a bounded axis")
{
    Program program;
    program.brief[singleId<Brief>()] = {.id = singleId<Brief>(), .lengthMonths = std::numeric_limits<std::int64_t>::max()};
    program.activities[{"A"}] = {.id = {"A"}, .kind = ActivityKind::role, .startMonth = std::numeric_limits<std::int64_t>::min(),
                                 .durationMonths = std::numeric_limits<std::int64_t>::max()};
    const Journey journey = journeyOf(program);
    CHECK(journey.axis.length() == Journey::mostMonths);
    CHECK(journey.axis.contains(journey.work.at(0).months.last));
}

TEST_CASE("bars of random programs lie within the axis")
{
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        CAPTURE(seed);
        const Journey journey = journeyOf(Generator(seed).program(6));
        REQUIRE(journey.ticks.size() == static_cast<std::size_t>(journey.axis.length()));
        for (const auto* lane : {&journey.phases, &journey.work, &journey.supports, &journey.learning})
            for (const JourneyBar& bar : *lane) {
                REQUIRE(journey.axis.contains(bar.months.first));
                REQUIRE(journey.axis.contains(bar.months.last));
            }
    }
}

TEST_CASE("the staircase rises with level and stretch")
{
    const Staircase staircase = staircaseOf(sampleProgram("emerging-leaders-12"));
    REQUIRE(staircase.steps.size() == 4);
    CHECK(staircase.steps[0].height == 0);
    CHECK(staircase.steps[1].height == staircase.steps[2].height);
    CHECK(staircase.steps[3].height == 2);
}

TEST_CASE("a very long path becomes a staircase of a few steps")
{
    Program program;
    for (int i = 0; i < 100; ++i) {
        const Id<Activity> id{"A" + std::to_string(i)};
        program.activities[id] = {.id = id, .position = i, .kind = ActivityKind::project, .startMonth = i + 1};
    }
    CHECK(staircaseOf(program).steps.size() == Staircase::mostSteps);
}
