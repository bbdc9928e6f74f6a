// SPDX-License-Identifier: Apache-2.0
#include "drafting/schedule.hpp"

#include <catch2/catch.hpp>

using namespace cadre;

namespace {

std::vector<WorkAnswer> pieces(std::initializer_list<std::pair<std::int64_t, std::int64_t>> monthsAndStretch)
{
    std::vector<WorkAnswer> work;
    for (const auto& [months, stretch] : monthsAndStretch) work.push_back({.months = months, .stretch = stretch});
    return work;
}

using Slots = std::vector<Slot>;

} // namespace

TEST_CASE("Work is laid end to end, as long as it was wanted")
{
    CHECK(scheduled(pieces({{3, 2}, {4, 3}, {5, 4}}), 12).work == Slots{{1, 3}, {4, 4}, {8, 5}});
    CHECK(scheduled(pieces({{3, 2}, {4, 3}}), 12).work == Slots{{1, 3}, {4, 4}});
}

TEST_CASE("Work that does not fit is shortened alike, each at least a month")
{
    CHECK(scheduled(pieces({{6, 2}, {12, 3}, {6, 3}}), 12).work == Slots{{1, 3}, {4, 6}, {10, 3}});
    CHECK(scheduled(pieces({{1, 2}, {100, 3}, {1, 3}}), 4).work == Slots{{1, 1}, {2, 2}, {4, 1}});
}

TEST_CASE("After two very demanding pieces comes a month of rest where there is room for one")
{
    const Schedule schedule = scheduled(pieces({{3, 4}, {3, 4}, {3, 4}, {3, 4}}), 14);
    CHECK(schedule.breaks == std::vector<std::int64_t>{7});
    CHECK(schedule.work.back().end() <= 14);
    CHECK(scheduled(pieces({{1, 5}, {1, 5}, {1, 5}}), 3).breaks.empty());
}

TEST_CASE("More pieces than months run beside each other")
{
    const Schedule schedule = scheduled(pieces({{1, 2}, {1, 2}, {1, 2}, {1, 2}, {1, 2}}), 3);
    CHECK_FALSE(schedule.oneByOne);
    CHECK(schedule.atOnce == 2);
    for (const Slot& slot : schedule.work) {
        CHECK(slot.start >= 1);
        CHECK(slot.end() <= 3);
    }
}

TEST_CASE("Responsibility rises a step at a time up to the role")
{
    using Ranks = std::vector<std::int64_t>;
    CHECK(ranksOf(4, 1, 3) == Ranks{2, 2, 3, 3});
    CHECK(ranksOf(3, 2, 3) == Ranks{3, 3, 3});
    CHECK(ranksOf(2, 1, 5) == Ranks{2, 3});
    CHECK(ranksOf(2, 3, 3) == Ranks{3, 3});
    CHECK(ranksOf(2, 4, 2) == Ranks{4, 4});
}
