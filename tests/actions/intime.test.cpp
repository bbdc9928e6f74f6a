// SPDX-License-Identifier: Apache-2.0
#include "actions/intime.hpp"

#include "support/generate.hpp"

#include <catch2/catch.hpp>

#include <limits>

using namespace cadre;
using cadre::testing::Generator;

namespace {

constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();

const InTime project{{RecordType::activity, "A1"}, {}};
const InTime rotation{{RecordType::activity, "A2"}, {}};
const InTime capstone{{RecordType::activity, "A3"}, {}};
const InTime review{{RecordType::support, "S1"}, {}};
const InTime rating{{RecordType::measure, "M1"}, {}};
const InTime phase{{RecordType::phase, "H1"}, {}};

/// Three activities that come after each other, a support with dates, a measure and a phase.
Program sample()
{
    Program p;
    p.activities[{"A1"}] = {.id = {"A1"}, .name = "Project", .startMonth = 2, .durationMonths = 3};
    p.activities[{"A2"}] = {.id = {"A2"}, .name = "Rotation", .startMonth = 5, .durationMonths = 3, .dependsOn = {{"A1"}}};
    p.activities[{"A3"}] = {.id = {"A3"}, .name = "Capstone", .startMonth = 8, .durationMonths = 2, .dependsOn = {{"A2"}}};
    p.supports[{"S1"}] = {.id = {"S1"}, .name = "Look back", .startMonth = 3, .durationMonths = 6, .months = {4, 8}};
    p.measures[{"M1"}] = {.id = {"M1"}, .name = "360", .months = {0, 6, 12}};
    p.phases[{"H1"}] = {.id = {"H1"}, .name = "Lead a team", .startMonth = 4, .durationMonths = 3};
    return p;
}

Program after(Program program, const Step& step)
{
    apply(program, step.edit);
    return program;
}

std::int64_t startOf(const Program& p, const char* id) { return p.activities.at({id}).startMonth.value(); }
std::int64_t lengthOf(const Program& p, const char* id) { return p.activities.at({id}).durationMonths.value(); }

using Months = std::vector<std::int64_t>;

} // namespace

TEST_CASE("an activity moves by whole months, and the step says where to")
{
    const Program p = sample();
    const Step step = moveInTime(p, {project}, 2);
    CHECK(fill(step.label) == "Move “Project” to month 4");
    const Program q = after(p, step);
    CHECK(startOf(q, "A1") == 4);
    CHECK(lengthOf(q, "A1") == 3);
    CHECK(startOf(q, "A2") == 5);
    CHECK(after(q, {.edit = inverse(step.edit)}) == p);
}

TEST_CASE("nothing leaves the program at its front, and several keep their distance")
{
    const Program p = sample();
    const Program q = after(p, moveInTime(p, {project, rotation, review}, -5));
    CHECK(startOf(q, "A1") == 1);
    CHECK(startOf(q, "A2") == 4);
    CHECK(q.supports.at({"S1"}).startMonth == 2);
    CHECK(q.supports.at({"S1"}).months == Months{3, 7});
    CHECK(fill(moveInTime(p, {project, rotation, review}, -5).label) == "Move 3 entries in time");
    CHECK(isEmpty(moveInTime(q, {project}, -1).edit));
}

TEST_CASE("a date moves alone, a measure as a whole with all of them")
{
    const Program p = sample();
    const Step step = moveInTime(p, {{rating.record, 6}}, 3);
    CHECK(after(p, step).measures.at({"M1"}).months == Months{0, 9, 12});
    CHECK(fill(step.label) == "Move “360” to month 9");
    CHECK(after(p, moveInTime(p, {rating}, 1)).measures.at({"M1"}).months == Months{1, 7, 13});
    CHECK(isEmpty(moveInTime(p, {rating}, -1).edit)); // one is before the start already
    CHECK(after(p, moveInTime(p, {{review.record, 8}}, 1)).supports.at({"S1"}).months == Months{4, 9});
    CHECK(after(p, moveInTime(p, {{review.record, 8}}, 1)).supports.at({"S1"}).startMonth == 3);
    CHECK(isEmpty(moveInTime(p, {{rating.record, 5}}, 1).edit));
}

TEST_CASE("an edge is pulled for the length or for the start")
{
    const Program p = sample();
    const Step longer = changeLength(p, {project}, 2);
    CHECK(lengthOf(after(p, longer), "A1") == 5);
    CHECK(fill(longer.label) == "Let “Project” last 5 months");
    CHECK(fill(changeLength(p, {project}, -9).label) == "Let “Project” last 1 month");
    CHECK(lengthOf(after(p, changeLength(p, {project}, -9)), "A1") == 1);
    CHECK(after(p, changeLength(p, {phase}, 1)).phases.at({"H1"}).durationMonths == 4);
    CHECK(isEmpty(changeLength(p, {rating}, 1).edit));

    const Program sooner = after(p, changeStart(p, {project}, -1));
    CHECK(startOf(sooner, "A1") == 1);
    CHECK(lengthOf(sooner, "A1") == 4);
    const Program later = after(p, changeStart(p, {project}, 9));
    CHECK(startOf(later, "A1") == 4); // it still ends in month 4
    CHECK(lengthOf(later, "A1") == 1);
    CHECK(startOf(after(p, changeStart(p, {project}, -9)), "A1") == 1);
}

TEST_CASE("what comes after moves along when it should")
{
    const Program p = sample();
    const Step step = moveInTime(p, {project}, 2, Followers::move);
    CHECK(fill(step.label) == "Move “Project” to month 4, and what comes after along");
    CHECK(startOf(after(p, step), "A2") == 7);
    CHECK(startOf(after(p, step), "A3") == 10);

    const Program longer = after(p, changeLength(p, {project}, 1, Followers::move));
    CHECK(startOf(longer, "A1") == 2);
    CHECK(startOf(longer, "A2") == 6);
    CHECK(startOf(longer, "A3") == 9);
    const Program shorter = after(p, changeLength(p, {project}, -9, Followers::move));
    CHECK(startOf(shorter, "A2") == 3); // by the two months it really became shorter

    const Step last = moveInTime(p, {capstone}, 1, Followers::move);
    CHECK(fill(last.label) == "Move “Capstone” to month 9");
    // One that is moved and comes after another moves once.
    CHECK(startOf(after(p, moveInTime(p, {project, rotation}, 1, Followers::move)), "A2") == 6);
}

TEST_CASE("activities that wait for each other in a circle move along once")
{
    Program p = sample();
    p.activities[{"A1"}].dependsOn = {{"A3"}};
    const Program q = after(p, moveInTime(p, {project}, 1, Followers::move));
    CHECK(startOf(q, "A1") == 3);
    CHECK(startOf(q, "A2") == 6);
    CHECK(startOf(q, "A3") == 9);
}

TEST_CASE("steps on the same entries join, those on others do not")
{
    const Program p = sample();
    CHECK(moveInTime(p, {project, rotation}, 1).mergeKey == moveInTime(p, {rotation, project}, 2).mergeKey);
    CHECK(moveInTime(p, {project}, 1).mergeKey != moveInTime(p, {rotation}, 1).mergeKey);
    CHECK(moveInTime(p, {project}, 1).mergeKey != changeLength(p, {project}, 1).mergeKey);
}

TEST_CASE("what has no months, is gone, or has no place in time stays as it is")
{
    Program p = sample();
    p.activities[{"A1"}].startMonth.reset();
    p.people[{"P1"}] = {.id = {"P1"}};
    const std::vector<InTime> what{project, {{RecordType::activity, "gone"}, {}}, {{RecordType::person, "P1"}, {}}};
    CHECK(isEmpty(moveInTime(p, what, 1).edit));
    CHECK(isEmpty(changeLength(p, what, 1).edit));
    CHECK(isEmpty(changeStart(p, what, 1).edit));
    CHECK_FALSE(monthsOf(p, what));
    CHECK(isEmpty(moveInTime(p, {}, 1).edit));
}

TEST_CASE("the months of several reach from the first to the last, dates included")
{
    const Program p = sample();
    CHECK(monthsOf(p, {rotation, review}) == std::pair<std::int64_t, std::int64_t>{3, 8});
    CHECK(monthsOf(p, {rating}) == std::pair<std::int64_t, std::int64_t>{0, 12});
    CHECK(monthsOf(p, {{rating.record, 6}}) == std::pair<std::int64_t, std::int64_t>{6, 6});
}

TEST_CASE("a date that was moved is found again by its new month")
{
    const Program p = sample();
    const std::vector<InTime> date{{rating.record, 6}};
    CHECK(afterEdit(moveInTime(p, date, 3).edit, date) == std::vector<InTime>{{rating.record, 9}});
    CHECK(afterEdit({}, date) == date);
    CHECK(afterEdit(moveInTime(p, {project}, 3).edit, {project}) == std::vector<InTime>{project});
}

TEST_CASE("numbers at any extreme do no harm")
{
    for (const std::int64_t start : {least, std::int64_t{-7}, std::int64_t{0}, most - 1, most})
        for (const std::int64_t length : {least, std::int64_t{0}, most})
            for (const std::int64_t by : {least, std::int64_t{-1}, std::int64_t{1}, most}) {
                CAPTURE(start, length, by);
                Program p = sample();
                p.activities[{"A1"}].startMonth = start;
                p.activities[{"A1"}].durationMonths = length;
                p.measures[{"M1"}].months = {start, length};
                p.supports[{"S1"}].months = {length};
                const std::vector<InTime> all{project, rating, review};
                for (const Step& step : {moveInTime(p, all, by, Followers::move), changeLength(p, all, by, Followers::move),
                                         changeStart(p, all, by)})
                    REQUIRE(after(after(p, step), {.edit = inverse(step.edit)}) == p);
                const Program moved = after(p, moveInTime(p, {project}, by));
                if (start < 1) CHECK(startOf(moved, "A1") >= start); // never further before the start
                static_cast<void>(monthsOf(p, all));
            }
}

TEST_CASE("random programs can be moved to and fro")
{
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        CAPTURE(seed);
        Generator random(seed);
        const Program p = random.program(6);
        std::vector<InTime> what;
        forEachTypeInTime([&]<class T>(Type<T>) {
            for (const auto& [id, record] : p.of<T>())
                if (random.chance(0.5)) what.push_back({refTo(record), {}});
        });
        const auto months = monthsOf(p, what);
        if (!months || months->first < 1) continue; // what lies before the start does not go back there
        const Program there = after(p, moveInTime(p, what, 3));
        REQUIRE(after(there, moveInTime(there, what, -3)) == p);
    }
}

TEST_CASE("activities that are moved into the other lane change their kind and nothing else")
{
    Program p = sample();
    p.activities.at({"A1"}).kind = ActivityKind::course;
    p.activities.at({"A1"}).stretch = 3;
    p.activities.at({"A2"}).kind = ActivityKind::rotation;
    const Step step = moveToLane(p, {project}, 2, ActivityLane::work);
    CHECK(fill(step.label) == "Make “Project” a stretch assignment");
    Program expected = p;
    expected.activities.at({"A1"}).kind = ActivityKind::assignment;
    expected.activities.at({"A1"}).startMonth = 4;
    CHECK(after(p, step) == expected);

    const Step staying = moveToLane(p, {project}, 0, ActivityLane::work);
    CHECK(startOf(after(p, staying), "A1") == 2);
    CHECK(after(p, staying).activities.at({"A1"}).kind == ActivityKind::assignment);

    const Step both = moveToLane(p, {project, rotation}, 1, ActivityLane::learning);
    CHECK(fill(both.label) == "Make “Rotation” a workshop"); // the course is learning already
    CHECK(after(p, both).activities.at({"A1"}).kind == ActivityKind::course);
    CHECK(after(p, both).activities.at({"A2"}).kind == ActivityKind::workshop);
    CHECK(startOf(after(p, both), "A1") == 3);
}

TEST_CASE("what is in its lane, and what is no activity, is only moved there")
{
    Program p = sample();
    p.activities.at({"A2"}).kind = ActivityKind::rotation;
    CHECK(moveToLane(p, {rotation}, 2, ActivityLane::work).edit == moveInTime(p, {rotation}, 2).edit);
    CHECK(moveToLane(p, {review, rating, phase}, 2, ActivityLane::work).edit == moveInTime(p, {review, rating, phase}, 2).edit);
    CHECK(isEmpty(moveToLane(p, {}, 2, ActivityLane::work).edit));
    CHECK(isEmpty(moveToLane(p, {rotation}, 0, ActivityLane::work).edit));
}
