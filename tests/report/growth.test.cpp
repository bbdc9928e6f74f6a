// SPDX-License-Identifier: Apache-2.0
#include "report/growth.hpp"

#include <catch2/catch.hpp>

#include <limits>

using namespace cadre;

namespace {

constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();

Activity work(const char* id, std::int64_t start, std::int64_t months, std::int64_t level)
{
    return {.id = {id}, .name = id, .kind = ActivityKind::assignment, .startMonth = start, .durationMonths = months,
            .practises = {{.competency = {"C"}, .level = level}}};
}

/// A role needs C at level 4; work leads to 2 at the end of month 3 and to 3 at the end of month 6.
Program growing()
{
    Program program;
    program.brief[singleId<Brief>()] = {.id = singleId<Brief>(), .lengthMonths = 12};
    program.competencies[{"C"}] = {.id = {"C"}, .name = "Decides"};
    program.roles[{"R"}] = {.id = {"R"}, .name = "Manager", .requirements = {{.competency = {"C"}, .level = 4}}};
    program.activities[{"B"}] = work("B", 4, 3, 3);
    program.activities[{"A"}] = work("A", 1, 3, 2);
    return program;
}

GrowthLine lineOf(const Program& program)
{
    return growthLineOf(Index(program), {"C"});
}

} // namespace

TEST_CASE("People have a level when the work that aims at it has ended")
{
    const GrowthLine line = lineOf(growing());
    REQUIRE(line.steps.size() == 2);
    CHECK(line.steps[0].month == 3);
    CHECK(line.steps[0].level == 2);
    CHECK(line.steps[0].text == "Level 2 after “A” (month 3)");
    CHECK(line.steps[1].month == 6);
    CHECK(line.axis == MonthSpan{1, 12});
    CHECK(line.highest == 5);
}

TEST_CASE("Work that leads no higher makes no step")
{
    Program program = growing();
    program.activities[{"D"}] = work("D", 7, 2, 3);
    program.activities[{"E"}] = work("E", 9, 2, 1);
    CHECK(lineOf(program).steps.size() == 2);
}

TEST_CASE("The needs of the roles say whether they are reached")
{
    Program program = growing();
    program.roles[{"S"}] = {.id = {"S"}, .position = 2, .name = "Lead", .requirements = {{.competency = {"C"}, .level = 3}}};
    program.roles[{"T"}] = {.id = {"T"}, .position = 3, .name = "Head", .requirements = {{.competency = {"C"}, .level = 4}}};
    const GrowthLine line = lineOf(program);
    REQUIRE(line.needs.size() == 2);
    CHECK(line.needs[0].reached);
    CHECK(line.needs[0].text == "Lead needs 3");
    CHECK_FALSE(line.needs[1].reached);
    CHECK(line.needs[1].text == "Manager and Head need 4, not reached");
}

TEST_CASE("Work without a start is left out and said to be")
{
    Program program = growing();
    program.activities[{"A"}].startMonth.reset();
    const GrowthLine line = lineOf(program);
    CHECK(line.undated);
    CHECK(line.steps.size() == 1);
}

TEST_CASE("Numbers out of all range are drawn at the edge")
{
    Program program = growing();
    const std::int64_t number = GENERATE(most, least, std::int64_t{1'000'000'000}, std::int64_t{0});
    program.brief[singleId<Brief>()].lengthMonths = number;
    program.activities[{"A"}] = work("A", number, number, number);
    program.activities[{"B"}] = work("B", 1, number, most);
    program.roles[{"R"}].requirements[0].level = number;
    const GrowthLine line = lineOf(program);
    CHECK(line.axis.length() >= 1);
    CHECK(line.axis.length() <= 600);
    for (const GrowthStep& step : line.steps) {
        CHECK(line.axis.contains(step.month));
        CHECK(step.level >= 1);
        CHECK(step.level <= line.highest);
    }
}
