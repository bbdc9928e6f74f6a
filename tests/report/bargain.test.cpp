// SPDX-License-Identifier: Apache-2.0
#include "report/bargain.hpp"
#include "report/succession.hpp"

#include "review/rule.hpp"

#include <catch2/catch.hpp>

#include <limits>

using namespace cadre;

TEST_CASE("what activities ask and no disclosure tells is named with the activities")
{
    Program program;
    program.activities[{"A"}] = {.id = {"A"}, .name = "Peak season", .kind = ActivityKind::assignment, .demands = {Demand::travel}};
    program.activities[{"B"}] = {.id = {"B"}, .position = 1, .name = "Site change", .kind = ActivityKind::project, .demands = {Demand::travel}};
    Bargain bargain = bargainOf(Index(program));
    REQUIRE(bargain.asks.size() == 1);
    CHECK(bargain.asks[0].untold == Demand::travel);
    CHECK(bargain.asks[0].text.find("Peak season and Site change") != std::string::npos);
    CHECK(bargain.gives.size() == 1);
    CHECK(findRule(untoldRule));

    program.disclosures[{"D"}] = {.id = {"D"}, .demand = Demand::travel, .text = "You travel every week."};
    bargain = bargainOf(Index(program));
    REQUIRE(bargain.asks.size() == 1);
    CHECK_FALSE(bargain.asks[0].untold);
    CHECK(bargain.asks[0].text == "You travel every week.");
}

TEST_CASE("an empty program neither asks nor gives")
{
    CHECK(bargainOf(Index(Program())) == Bargain{});
}

TEST_CASE("places for an opening follow from the places of the role")
{
    Program program;
    program.brief[singleId<Brief>()] = {.id = singleId<Brief>(), .cohortSize = 12};
    program.roles[{"R"}] = {.id = {"R"}, .name = "Manager", .expectedOpenings = 8};
    Succession succession = successionOf(Index(program));
    REQUIRE(succession.benches.size() == 1);
    CHECK(succession.benches[0].places == 12);
    CHECK(succession.benches[0].perOpening == Approx(1.5));
    CHECK(succession.perOpening == Approx(1.5));
    CHECK_FALSE(succession.undivided);

    program.roles[{"S"}] = {.id = {"S"}, .position = 1, .name = "Head", .expectedOpenings = 4};
    program.participants[{"P"}] = {.id = {"P"}, .name = "Ann", .role = {"S"}};
    succession = successionOf(Index(program));
    CHECK_FALSE(succession.benches[0].places);
    CHECK(succession.benches[1].places == 1);
    CHECK(succession.undivided);
    CHECK(succession.openings == 12);
    CHECK(succession.perOpening == Approx(1));
}

TEST_CASE("openings of any number are no trouble")
{
    Program program;
    const std::int64_t number = GENERATE(std::numeric_limits<std::int64_t>::max(), std::numeric_limits<std::int64_t>::min(), std::int64_t{0});
    program.brief[singleId<Brief>()] = {.id = singleId<Brief>(), .cohortSize = number};
    program.roles[{"R"}] = {.id = {"R"}, .expectedOpenings = number};
    program.roles[{"S"}] = {.id = {"S"}, .expectedOpenings = number};
    const Succession succession = successionOf(Index(program));
    CHECK(succession.benches.size() == 2);
    CHECK((number > 0) == succession.perOpening.has_value());
}
