// SPDX-License-Identifier: Apache-2.0
#include "actions/actions.hpp"
#include "support/generate.hpp"
#include "tables/columns.hpp"
#include "tables/recordorder.hpp"
#include "tables/recordsteps.hpp"
#include "ui/pages/sample.hpp"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

namespace {

std::vector<Column> nameOnly()
{
    return {textColumn<Activity>("Activity", &Activity::name, "name", {.strong = true})};
}

std::vector<std::string> rowsOf(const RecordTable& table)
{
    std::vector<std::string> ids;
    for (int row = 0; row < table.rowCount(); ++row) ids.push_back(table.idAt(row));
    return ids;
}

struct Fixture {
    Session session;
    RecordTable table{session, RecordType::activity, nameOnly()};
    QAbstractItemModelTester tester{&table, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QSignalSpy inserted{&table, &QAbstractItemModel::rowsInserted};
    QSignalSpy removed{&table, &QAbstractItemModel::rowsRemoved};
    QSignalSpy moved{&table, &QAbstractItemModel::rowsMoved};
    QSignalSpy repainted{&table, &QAbstractItemModel::dataChanged};
    QSignalSpy reset{&table, &QAbstractItemModel::modelReset};

    Fixture()
    {
        session.open(smallProgram(), {});
        reset.clear();
        repainted.clear();
    }
};

} // namespace

TEST_CASE_METHOD(Fixture, "Adding a record inserts one row")
{
    session.push(stepToAdd(session.program(), RecordType::activity));
    CHECK(inserted.count() == 1);
    CHECK(table.rowCount() == 4);
    CHECK(reset.isEmpty());
}

TEST_CASE_METHOD(Fixture, "Removing a record removes one row, and undo brings it back to its place")
{
    session.push(stepToRemove(session.program(), RecordType::activity, {"a2"}));
    CHECK(removed.count() == 1);
    CHECK(rowsOf(table) == std::vector<std::string>{"a1", "a3"});
    session.undo();
    CHECK(rowsOf(table) == std::vector<std::string>{"a1", "a2", "a3"});
    CHECK(reset.isEmpty());
}

TEST_CASE_METHOD(Fixture, "Neighbours that go or come, as by an import and its undo, do so at once")
{
    session.push(stepToRemove(session.program(), RecordType::activity, {"a1", "a2", "a3"}));
    CHECK(removed.count() == 1);
    CHECK(table.rowCount() == 0);
    session.undo();
    CHECK(inserted.count() == 1);
    CHECK(repainted.count() == 1);
    CHECK(rowsOf(table) == std::vector<std::string>{"a1", "a2", "a3"});
}

TEST_CASE_METHOD(Fixture, "Moving a record moves one row, up or down")
{
    session.push(stepToMove(session.program(), RecordType::activity, "a1", 2));
    CHECK(moved.count() == 1);
    CHECK(rowsOf(table) == std::vector<std::string>{"a2", "a3", "a1"});
    session.push(stepToMove(session.program(), RecordType::activity, "a1", 0));
    CHECK(moved.count() == 2);
    CHECK(rowsOf(table) == std::vector<std::string>{"a1", "a2", "a3"});
}

TEST_CASE_METHOD(Fixture, "Changing a record repaints its row alone")
{
    Activity changed = session.program().activities.at({"a2"});
    changed.name = "Returns";
    session.push(changeRecord(session.program(), changed, "name"));
    REQUIRE(repainted.count() == 1);
    CHECK(repainted.front()[0].toModelIndex().row() == 1);
    CHECK(repainted.front()[1].toModelIndex().row() == 1);
}

TEST_CASE_METHOD(Fixture, "A change of another record type leaves the table alone")
{
    session.push(stepToAdd(session.program(), RecordType::note));
    CHECK(repainted.isEmpty());
    CHECK(inserted.isEmpty());
}

TEST_CASE_METHOD(Fixture, "Typing into a cell is one step")
{
    CHECK(table.setData(table.index(0, 0), "Night shift", Qt::EditRole));
    CHECK(session.program().activities.at({"a1"}).name == "Night shift");
    session.undo();
    CHECK(session.program().activities.at({"a1"}).name == "Shift project");
}

TEST_CASE("A table shows the records in order after any actions, without starting anew")
{
    const auto seed = GENERATE(range(1u, 25u));
    CAPTURE(seed);
    Generator random(seed);
    Session session;
    session.open(random.soundProgram(6), {});
    RecordTable table(session, RecordType::activity, nameOnly());
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QSignalSpy reset(&table, &QAbstractItemModel::modelReset);
    for (int i = 0; i < 40; ++i) {
        if (random.chance(0.2)) session.undo();
        else session.push(random.action(session.program()));
        CHECK(rowsOf(table) == idsInOrder(session.program(), RecordType::activity));
    }
    CHECK(reset.isEmpty());
}

TEST_CASE("What a cell shows of others is painted anew when it changed, and when somebody looks again")
{
    Program program;
    program.people[{"p"}] = {.id = {"p"}, .title = "Ada"};
    program.activities[{"a"}] = {.id = {"a"}, .position = 1, .name = "Project"};
    Session session;
    session.open(program, {});
    Column mentors = shownColumn<Activity>("Mentor", [](const Program& now, const Activity&) {
        return QString::fromStdString(now.people.at({"p"}).title);
    }, {.showsOthers = true});
    RecordTable table(session, RecordType::activity, {mentors});
    QSignalSpy painted(&table, &QAbstractItemModel::dataChanged);
    const auto rename = [&](const std::string& title) {
        Person person = session.program().people.at({"p"});
        person.title = title;
        session.push(changeRecord(session.program(), person, "title"));
        session.seal();
    };
    const auto note = [&] { session.push(stepToAdd(session.program(), RecordType::note)); };
    note();
    painted.clear();
    note();
    CHECK(painted.isEmpty());
    rename("Bea");
    CHECK(painted.count() == 1);

    table.setSeen(false);
    rename("Cleo");
    CHECK(painted.count() == 1);
    table.setSeen(true);
    CHECK(painted.count() == 2);
    CHECK(table.data(table.index(0, 0), Qt::DisplayRole) == "Cleo");
    session.undo();
    CHECK(painted.count() == 3);
}

TEST_CASE("A long list is put in groups without asking for a group in every comparison")
{
    constexpr int count = 2000;
    constexpr int groups = 40;
    Program program;
    for (int i = 0; i < count; ++i) {
        const std::string id = "a" + std::to_string(i);
        program.activities[{id}] = {.id = {id}, .position = i + 1, .name = id};
    }
    Session session;
    session.open(program, {});
    RecordTable table(session, RecordType::activity, nameOnly());
    RecordOrder order(table, session);
    int asked = 0;
    order.setGroups([&](const Program&, const std::string& id) {
        ++asked;
        return QString::number(std::stoi(id.substr(1)) % groups);
    });
    CHECK(asked <= 10 * count);
    REQUIRE(order.rowCount() == count);
    CHECK(order.idAt(1) == "a40");
    CHECK(order.idAt(count / groups) == "a1");
    CHECK(order.idAt(count - 1) == "a1999");
}
