// SPDX-License-Identifier: Apache-2.0
#include "review/load.hpp"
#include "review/mentors.hpp"

#include <catch2/catch.hpp>

#include <limits>

using namespace cadre;

namespace {

Program twelveMonths(std::int64_t cohort = 12)
{
    Program p;
    p.brief[singleId<Brief>()] = {.id = singleId<Brief>(), .lengthMonths = 12, .cohortSize = cohort, .dayJobPercent = 75};
    return p;
}

void addMentors(Program& p, const char* id, std::int64_t start, std::int64_t months, std::vector<Id<Person>> people,
                std::optional<double> perMonth)
{
    for (const Id<Person>& person : people) p.people[person] = {.id = person};
    p.supports[{id}] = {.id = {id}, .kind = SupportKind::mentor, .providers = std::move(people), .startMonth = start,
                        .durationMonths = months, .frequencyPerMonth = perMonth};
}

} // namespace

TEST_CASE("the load of a month says which part of it is the day job")
{
    Program p = twelveMonths();
    p.activities[{"A"}] = {.id = {"A"}, .kind = ActivityKind::project, .startMonth = 1, .durationMonths = 3, .workloadPercent = 20};
    p.activities[{"B"}] = {.id = {"B"}, .kind = ActivityKind::rotation, .startMonth = 4, .durationMonths = 3, .workloadPercent = 100};
    const std::vector<Load> loads = loadOf(Index(p));
    REQUIRE(loads.size() == 3);
    CHECK(loads[0].percent == 95);
    CHECK(loads[0].dayJob == 75);
    CHECK(loads[1].percent == 100);
    CHECK(loads[1].dayJob == 0); // a rotation takes its place
    CHECK(loads[2].months == Span{7, 12});
    CHECK(loads[2].percent == loads[2].dayJob);
}

TEST_CASE("mentors' load is that of the busiest, month by month")
{
    Program p = twelveMonths();
    addMentors(p, "S1", 1, 6, {{"P1"}, {"P2"}, {"P3"}}, 1);
    addMentors(p, "S2", 4, 6, {{"P3"}, {"P4"}}, 0.5);
    const std::vector<MentorLoad> loads = mentorLoadOf(Index(p));
    REQUIRE(loads.size() == 3);
    CHECK(loads[0].months == Span{1, 3});
    CHECK(loads[0].participants == 4);
    CHECK(loads[0].meetings == 4);
    CHECK(loads[1].months == Span{4, 6});
    CHECK(loads[1].participants == 10); // P3 is in both pools
    CHECK(loads[1].meetings == 7);
    CHECK(loads[2].months == Span{7, 9});
    CHECK(loads[2].participants == 6);
    CHECK(loads[2].meetings == 3);
}

TEST_CASE("without a cohort, people or months mentors have no load")
{
    Program p = twelveMonths();
    addMentors(p, "S1", 1, 6, {}, 1);
    CHECK(mentorLoadOf(Index(p)).empty());
    addMentors(p, "S1", 1, 0, {{"P1"}}, 1);
    CHECK(mentorLoadOf(Index(p)).empty());
    addMentors(p, "S1", 1, 6, {{"P1"}}, {});
    REQUIRE(mentorLoadOf(Index(p)).size() == 1);
    CHECK(mentorLoadOf(Index(p)).front().meetings == 0);
    p.brief.begin()->second.cohortSize.reset();
    CHECK(mentorLoadOf(Index(p)).empty());
}

TEST_CASE("numbers at any extreme give a load of bounded size")
{
    constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
    Program p = twelveMonths(most);
    addMentors(p, "S1", std::numeric_limits<std::int64_t>::min(), most, {{"P1"}}, 1e300);
    addMentors(p, "S2", most, most, {{"P1"}}, -1e300);
    CHECK(mentorLoadOf(Index(p)).size() <= 4);
}
