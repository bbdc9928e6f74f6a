// SPDX-License-Identifier: Apache-2.0
#include "model/program.hpp"

#include <catch2/catch.hpp>

#include <set>

using namespace cadre;

namespace {

template <class T>
void insert(Program& program, T record)
{
    program.of<T>().emplace(record.id, std::move(record));
}

} // namespace

TEST_CASE("records stand in the user's order, equal places in the order of ids")
{
    Program p;
    insert(p, Competency{.id = {"b"}, .position = 2});
    insert(p, Competency{.id = {"c"}, .position = 1});
    insert(p, Competency{.id = {"a"}, .position = 2});
    std::string order;
    for (const Competency* competency : inOrder(p.competencies)) order += competency->id.value;
    CHECK(order == "cab");
    CHECK(nextPosition(p.competencies) == 3);
    CHECK(nextPosition(p.roles) == 1);
}

TEST_CASE("a record is called by its name, its title or what it says")
{
    Program p;
    insert(p, Role{.id = {"R"}, .name = "Team manager", .duties = {{{"D"}, "Plan the week", {}}}});
    insert(p, Person{.id = {"P"}, .title = "Head of quality"});
    insert(p, Goal{.id = {"G"}, .text = "Fill seven posts"});
    insert(p, Disclosure{.id = {"X"}, .demand = Demand::travel});
    CHECK(nameOf(p, {RecordType::role, "R"}) == "Team manager");
    CHECK(nameOf(p, {RecordType::person, "P"}) == "Head of quality");
    CHECK(nameOf(p, {RecordType::goal, "G"}) == "Fill seven posts");
    CHECK(nameOf(p, {RecordType::disclosure, "X"}) == "Travel");
    CHECK(nameOf(p, {RecordType::duty, "D"}) == "Plan the week");
    CHECK(nameOf(p, {RecordType::role, "gone"}).empty());
    CHECK(recordCount(p) == 4);
}

TEST_CASE("an id leads to its record, whatever the type")
{
    Program p;
    insert(p, Role{.id = {"R"}, .duties = {{{"D"}, "Plan the week", {}}}});
    insert(p, Note{.id = {"N"}});
    CHECK(findAny(p, "R") == RecordRef{RecordType::role, "R"});
    CHECK(findAny(p, "D") == RecordRef{RecordType::duty, "D"});
    CHECK(findAny(p, "N") == RecordRef{RecordType::note, "N"});
    CHECK_FALSE(findAny(p, "Z").has_value());
}

TEST_CASE("a program has an empty brief until it has one")
{
    Program p;
    CHECK(only(p.brief).name.empty());
    CHECK(only(p.brief).id == singleId<Brief>());
    insert(p, Brief{.id = singleId<Brief>(), .name = "Emerging leaders"});
    CHECK(only(p.brief).name == "Emerging leaders");
}

TEST_CASE("the scale has five steps unless the program has its own")
{
    CHECK(scaleOf({}).size() == 5);
    CHECK(scaleOf({}).at(2).name == "intermediate");
    Brief brief;
    brief.proficiencyScale = {{1, "starting", "", {}}, {2, "able", "", {}}};
    CHECK(scaleOf(brief) == brief.proficiencyScale);
}

TEST_CASE("new ids are random version 4 UUIDs")
{
    std::set<std::string> seen;
    for (int i = 0; i < 1000; ++i) {
        const std::string id = newUuid();
        REQUIRE(id.size() == 36);
        REQUIRE(id[14] == '4');
        REQUIRE(std::string("89ab").find(id[19]) != std::string::npos);
        REQUIRE(seen.insert(id).second);
    }
}

TEST_CASE("every record type has a key and labels of its own")
{
    std::set<std::string> keys;
    forEachRecordType([&]<class T>(Type<T>) {
        CHECK(keys.insert(RecordTraits<T>::key).second);
        CHECK(std::string(labelOf(RecordTraits<T>::type)) == RecordTraits<T>::label);
        CHECK(std::string(labelOfMany(RecordTraits<T>::type)) == RecordTraits<T>::labelMany);
    });
    CHECK(keys.size() == 18);
    CHECK(std::string(labelOf(RecordType::duty)) == "Duty");
}
