// SPDX-License-Identifier: Apache-2.0
#include "actions/actions.hpp"

#include "support/generate.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using cadre::testing::Generator;
using cadre::testing::hasDanglingReference;

namespace {

template <class T>
void insert(Program& program, T record)
{
    program.of<T>().emplace(record.id, std::move(record));
}

Program after(Program program, const Step& step)
{
    apply(program, step.edit);
    return program;
}

/// One of everything that can refer to a competency, a person, a duty.
Program sample()
{
    Program p;
    insert(p, Person{.id = {"P1"}, .position = 1, .title = "Head of quality"});
    insert(p, Person{.id = {"P2"}, .position = 2, .title = "Team manager", .reportsTo = {"P1"}});
    insert(p, Competency{.id = {"C1"}, .position = 1, .name = "Builds trust"});
    insert(p, Competency{.id = {"C2"}, .position = 2, .name = "Improves systems"});
    Role role{.id = {"R1"}, .position = 1, .name = "Team manager"};
    role.duties = {{{"D1"}, "Plan the week", {}}, {{"D2"}, "Coach", {}}};
    role.requirements = {{{"C1"}, 3, {}}, {{"C2"}, 2, {}}};
    insert(p, role);
    Activity activity{.id = {"A1"}, .position = 1, .name = "Run a project"};
    activity.practises = {{{"C1"}, 2, {}}};
    activity.rehearsesDuties = {{"D1"}, {"D2"}};
    activity.supervisor = {"P1"};
    activity.observers = {{"P1"}, {"P2"}};
    insert(p, activity);
    insert(p, Note{.id = {"N1"}, .position = 1, .subject = "C1", .text = "Check the wording"});
    insert(p, Accepted{.id = {"X1"}, .position = 1, .rule = "MEA-002", .subjects = {"C1"}});
    return p;
}

std::vector<std::string> names(const Program& p)
{
    std::vector<std::string> list;
    for (const Competency* competency : inOrder(p.competencies)) list.push_back(competency->name);
    return list;
}

} // namespace

TEST_CASE("random actions never leave a reference to something that is gone")
{
    for (std::uint64_t seed = 1; seed <= 1000; ++seed) {
        CAPTURE(seed);
        Generator random(seed);
        Program p = random.soundProgram();
        REQUIRE_FALSE(hasDanglingReference(p));
        for (int i = 0; i < 8; ++i) {
            const Step step = random.action(p);
            INFO(fill(step.label));
            apply(p, step.edit);
            REQUIRE_FALSE(hasDanglingReference(p));
        }
    }
}

TEST_CASE("records that move before another stand together in the order given")
{
    Program p;
    for (const char* id : {"A", "B", "C", "D"})
        insert(p, Role{.id = {id}, .position = nextPosition(p.roles), .name = id});
    const auto orderAfter = [&](const std::vector<Id<Role>>& ids, const Id<Role>& before) {
        std::string order;
        const Program q = after(p, moveRecordsBefore(p, ids, before));
        for (const Role* role : inOrder(q.roles)) order += role->name;
        return order;
    };
    CHECK(orderAfter({{"A"}, {"B"}}, {"D"}) == "CABD");
    CHECK(orderAfter({{"D"}, {"B"}}, {"A"}) == "DBAC");
    CHECK(orderAfter({{"A"}}, {}) == "BCDA");
    CHECK(orderAfter({{"B"}, {"B"}}, {"A"}) == "BACD");
    CHECK(isEmpty(moveRecordsBefore<Role>(p, {{"A"}}, {"B"}).edit));
    CHECK(isEmpty(moveRecordsBefore<Role>(p, {{"gone"}}, {"A"}).edit));
    CHECK(fill(moveRecordsBefore<Role>(p, {{"A"}, {"B"}}, {}).label) == "Move 2 entries (Target roles)");
}

TEST_CASE("removing a competency takes it out of needs, practice, notes and acceptances")
{
    const Program p = sample();
    const Step step = removeRecords<Competency>(p, {{"C1"}});
    const Program q = after(p, step);
    CHECK(fill(step.label) == "Remove “Builds trust”");
    CHECK(q.roles.at({"R1"}).requirements.size() == 1);
    CHECK(q.activities.at({"A1"}).practises.empty());
    CHECK(q.notes.empty());
    CHECK(q.accepted.empty());
}

TEST_CASE("notes and acceptances stay while another record bears the id they name")
{
    Program p = sample();
    insert(p, Measure{.id = {"C1"}, .position = 1, .name = "360 feedback"});
    const Program q = after(p, removeRecords<Competency>(p, {{"C1"}}));
    CHECK(q.notes.size() == 1);
    CHECK(q.accepted.size() == 1);
    const Program r = after(q, removeRecords<Measure>(q, {{"C1"}}));
    CHECK(r.notes.empty());
    CHECK(r.accepted.empty());
}

TEST_CASE("a note about a duty stays when a record with its id goes, and goes with the duty")
{
    Program p = sample();
    p.notes.at({"N1"}).subject = "D1";
    insert(p, Goal{.id = {"D1"}, .position = 1, .text = "Fewer complaints"});
    const Program q = after(p, removeRecords<Goal>(p, {{"D1"}}));
    CHECK(q.notes.size() == 1);
    Role role = q.roles.at({"R1"});
    role.duties.erase(role.duties.begin());
    CHECK(after(q, changeRecord(q, role, "duties")).notes.empty());
}

TEST_CASE("removing a person empties the fields that name them")
{
    const Program q = after(sample(), removeRecords<Person>(sample(), {{"P1"}}));
    CHECK(q.activities.at({"A1"}).supervisor.empty());
    CHECK(q.activities.at({"A1"}).observers == std::vector<Id<Person>>{{"P2"}});
    CHECK(q.people.at({"P2"}).reportsTo.empty());
}

TEST_CASE("a duty taken out of a role is taken out of what rehearses it")
{
    Role role = sample().roles.at({"R1"});
    role.duties.erase(role.duties.begin());
    const Program q = after(sample(), changeRecord(sample(), role, "duties"));
    CHECK(q.activities.at({"A1"}).rehearsesDuties == std::vector<Id<Duty>>{{"D2"}});
    const Program none = after(sample(), removeRecords<Role>(sample(), {{"R1"}}));
    CHECK(none.activities.at({"A1"}).rehearsesDuties.empty());
}

TEST_CASE("a new record comes last and gets an id of its own")
{
    const Program q = after(sample(), addRecord(sample(), Competency{.name = "Communicates"}));
    CHECK(names(q) == std::vector<std::string>{"Builds trust", "Improves systems", "Communicates"});
    CHECK(q.competencies.size() == 3);
}

TEST_CASE("a copy stands after its original and shares no duty with it")
{
    const Program q = after(sample(), duplicateRecord<Competency>(sample(), {"C1"}));
    CHECK(names(q) == std::vector<std::string>{"Builds trust", "Builds trust (copy)", "Improves systems"});
    const Program r = after(sample(), duplicateRecord<Role>(sample(), {"R1"}));
    const auto roles = inOrder(r.roles);
    REQUIRE(roles.size() == 2);
    CHECK(roles[0]->duties[0].id != roles[1]->duties[0].id);
    CHECK(roles[1]->duties[0].text == "Plan the week");
}

TEST_CASE("moving changes the order and nothing else")
{
    const Program p = sample();
    CHECK(names(after(p, moveRecord<Competency>(p, {"C2"}, 0)))
          == std::vector<std::string>{"Improves systems", "Builds trust"});
    CHECK(isEmpty(moveRecord<Competency>(p, {"C2"}, 9).edit));
    CHECK(isEmpty(moveRecord<Competency>(p, {"gone"}, 0).edit));
}

TEST_CASE("typing in a field gives steps that join, and names the field")
{
    Competency changed = sample().competencies.at({"C1"});
    changed.description = "x";
    const Step step = changeRecord(sample(), changed, "description");
    CHECK(step.mergeKey == "competencies/C1/description");
    CHECK(fill(step.label) == "Change Description of “Builds trust”");
    changed = sample().competencies.at({"C1"});
    CHECK(isEmpty(changeRecord(sample(), changed, "description").edit));
}
