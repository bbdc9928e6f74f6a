// SPDX-License-Identifier: Apache-2.0
#include "model/references.hpp"

#include <catch2/catch.hpp>

#include <tuple>
#include <vector>

using namespace cadre;

namespace {

using Seen = std::vector<std::tuple<std::string, RecordType, std::string>>;

template <class R>
Seen referencesOf(const R& record)
{
    Seen seen;
    forEachReference(record, [&](const char* field, RecordType type, const std::string& id) { seen.emplace_back(field, type, id); });
    return seen;
}

} // namespace

TEST_CASE("references are found in fields, lists and parts, and a record's own duties are none")
{
    Activity activity{.id = {"A"}};
    activity.level = {"L1"};
    activity.practises = {{{"C1"}, 2, {}}, {{}, 1, {}}};
    activity.rehearsesDuties = {{"D1"}};
    activity.supervisor = {"P1"};
    CHECK(referencesOf(activity)
          == Seen{{"level", RecordType::level, "L1"},
                  {"practises", RecordType::competency, "C1"},
                  {"rehearsesDuties", RecordType::duty, "D1"},
                  {"supervisor", RecordType::person, "P1"}});
    CHECK(referencesOf(Role{.id = {"R"}, .duties = {{{"D1"}, "Plan", {}}}}).empty());
}

TEST_CASE("what leads to something gone is taken out and the rest stays")
{
    Activity activity{.id = {"A"}};
    activity.practises = {{{"C1"}, 2, {}}, {{"C2"}, 3, {}}};
    activity.supervisor = {"C1"}; // a person who happens to bear the same id
    const IsGone isGone = [](RecordType type, const std::string& id) { return type == RecordType::competency && id == "C1"; };
    CHECK(removeReferences(activity, isGone));
    CHECK(activity.practises.size() == 1);
    CHECK(activity.supervisor.value == "C1");
    CHECK_FALSE(removeReferences(activity, isGone));
}

TEST_CASE("what leads to one record leads to another, once, and at the higher level")
{
    Activity activity{.id = {"A"}};
    activity.practises = {{{"C1"}, 2, {}}, {{"C2"}, 3, {}}, {{"C3"}, 1, {}}};
    activity.teaches = {{{"C2"}, {}, {}}};
    activity.observers = {{"P1"}, {"P2"}};
    activity.supervisor = {"C2"}; // a person who happens to bear the same id
    CHECK(replaceReferences(activity, RecordType::competency, "C2", "C1"));
    CHECK(activity.practises == std::vector<CompetencyAtLevel>{{{"C1"}, 3, {}}, {{"C3"}, 1, {}}});
    CHECK(activity.teaches == std::vector<CompetencyAtLevel>{{{"C1"}, {}, {}}});
    CHECK(activity.supervisor.value == "C2");
    CHECK(replaceReferences(activity, RecordType::person, "P2", "P1"));
    CHECK(activity.observers == std::vector<Id<Person>>{{"P1"}});
    CHECK_FALSE(replaceReferences(activity, RecordType::person, "P2", "P1"));
    Role role{.id = {"R"}, .duties = {{{"D1"}, "Plan", {}}}};
    CHECK_FALSE(replaceReferences(role, RecordType::duty, "D1", "D2"));
}

TEST_CASE("the duties of all roles are found by id")
{
    Program p;
    p.roles.emplace(Id<Role>{"R1"}, Role{.id = {"R1"}, .duties = {{{"D1"}, "Plan", {}}}});
    p.roles.emplace(Id<Role>{"R2"}, Role{.id = {"R2"}, .duties = {{{"D2"}, "Coach", {}}}});
    CHECK(dutiesOf(p).size() == 2);
    CHECK(dutiesOf(p).at({"D2"})->text == "Coach");
}
