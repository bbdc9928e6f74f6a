// SPDX-License-Identifier: Apache-2.0
#include "model/index.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace cadre;

namespace {

template <class T>
void insert(Program& program, T record)
{
    program.of<T>().emplace(record.id, std::move(record));
}

Activity work(const char* id, std::int64_t position, std::optional<std::int64_t> start)
{
    return {.id = {id}, .position = position, .kind = ActivityKind::project, .startMonth = start,
            .authority = Authority::decide, .practises = {{{"C"}, position, {}}}};
}

} // namespace

TEST_CASE("real work comes in time order, work without a start last")
{
    Program p;
    insert(p, work("late", 1, 7));
    insert(p, work("open", 2, std::nullopt));
    insert(p, work("early", 3, 1));
    insert(p, Activity{.id = {"shop"}, .position = 4, .kind = ActivityKind::workshop, .startMonth = 1});
    const Index index(p);
    std::vector<std::string> ids;
    for (const Activity* activity : index.realWork) ids.push_back(activity->id.value);
    CHECK(ids == std::vector<std::string>{"early", "late", "open"});
    CHECK(index.activities.size() == 4);
}

TEST_CASE("a competency leads to the work, the roles and the measures that name it")
{
    Program p;
    insert(p, Competency{.id = {"C"}});
    insert(p, work("A", 1, 1));
    insert(p, Role{.id = {"R"}, .duties = {{{"D"}, "Plan", {}}}, .requirements = {{{"C"}, 3, {}}}});
    insert(p, Measure{.id = {"M"}, .competencies = {{"C"}}});
    insert(p, Level{.id = {"L"}, .rank = 2});
    const Index index(p);
    REQUIRE(index.practisedIn({"C"}).size() == 1);
    CHECK(index.practisedIn({"C"})[0].activity->id.value == "A");
    REQUIRE(index.neededBy({"C"}).size() == 1);
    CHECK(index.neededBy({"C"})[0].level == 3);
    CHECK(index.measuredBy({"C"}).size() == 1);
    CHECK(index.practisedIn({"gone"}).empty());
    CHECK(index.duty({"D"})->text == "Plan");
    CHECK(index.duty({"gone"}) == nullptr);
    CHECK(index.rank({"L"}) == 2);
    CHECK_FALSE(index.rank({"gone"}).has_value());
}

TEST_CASE("what does not exist is not found, though something refers to it")
{
    Program p;
    insert(p, work("A", 1, 1));
    insert(p, Role{.id = {"R"}, .duties = {{{"D"}, "Plan", {}}}});
    const Index index(p);
    CHECK(index.find(Id<Competency>{"C"}) == nullptr);
    CHECK_FALSE(index.placeOf(Id<Competency>{"C"}).has_value());
    CHECK_FALSE(index.exists(RecordType::competency, "C"));
    CHECK(index.practisedIn({"C"}).size() == 1);
    CHECK(index.exists(RecordType::activity, "A"));
    CHECK_FALSE(index.exists(RecordType::role, "A"));
    CHECK(index.exists(RecordType::duty, "D"));
    CHECK(index.find(Id<Activity>{"A"})->id.value == "A");
}

TEST_CASE("an index sorts by what the records say, however their names begin")
{
    Program p;
    for (const char* name : {"Coach", "Coaching people", "Coaching", "", "Äußern", "Coaching\x01", "Z"})
        insert(p, Competency{.id = {std::string("id of ") + name}, .name = name});
    const Index index(p, IndexOrder::content);
    std::vector<std::string> names;
    for (const Competency* competency : index.competencies) names.push_back(competency->name);
    std::vector<std::string> expected = names;
    std::sort(expected.begin(), expected.end());
    CHECK(names == expected);
    for (std::size_t i = 0; i < index.competencies.size(); ++i) CHECK(index.placeOf(index.competencies[i]->id) == i);
}
