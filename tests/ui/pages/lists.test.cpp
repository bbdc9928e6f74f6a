// SPDX-License-Identifier: Apache-2.0
#include "pages/lists.hpp"
#include "tables/recordlist.hpp"
#include "tables/recordview.hpp"
#include "ui/pages/sample.hpp"

#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>
#include <catch2/catch.hpp>

#include <memory>

using namespace cadre;
using namespace cadre::testing;

namespace {

struct ListFixture {
    Session session;
    std::unique_ptr<RecordList> list;

    ListFixture()
    {
        session.open(smallProgram(), {});
        list.reset(createList(RecordType::activity, session, nullptr));
        bringUp(*list, {780, 450});
    }
    RecordRef activity(const char* id) { return {RecordType::activity, id}; }
    QString firstCell(int row) { return list->view().model()->index(row, 0).data().toString(); }
    int rows() { return list->view().model()->rowCount(); }
};

} // namespace

TEST_CASE_METHOD(ListFixture, "The selection in a list is the session's, by id")
{
    list->view().selectRow(1);
    CHECK(session.selection() == std::vector{activity("a2")});
    session.select({activity("a3")});
    CHECK(list->view().selectionModel()->isRowSelected(2));
    list->moveSelected(-1);
    CHECK(session.selection() == std::vector{activity("a3")});
    CHECK(firstCell(1) == "Peak season");
    CHECK(list->view().selectionModel()->isRowSelected(1));
}

TEST_CASE_METHOD(ListFixture, "The add button adds a record, selects it and asks for its name")
{
    const QSignalSpy places(&session, &Session::placeRequested);
    QTest::mouseClick(list->findChild<QPushButton*>(), Qt::LeftButton);
    CHECK(rows() == 4);
    REQUIRE(session.selection().size() == 1);
    REQUIRE(places.count() == 1);
    CHECK(places.front().front().value<Place>().field == "name");
}

TEST_CASE_METHOD(ListFixture, "Delete removes the selected records as one step and selects the next")
{
    session.select({activity("a1"), activity("a2")});
    list->view().setFocus();
    QTest::keyClick(&list->view(), Qt::Key_Delete);
    settle();
    CHECK(rows() == 1);
    CHECK(session.selection() == std::vector{activity("a3")});
    session.undo();
    CHECK(rows() == 3);
}

TEST_CASE_METHOD(ListFixture, "Duplicate puts a copy behind the original and selects it")
{
    session.select({activity("a1")});
    list->view().setFocus();
    QTest::keyClick(&list->view(), Qt::Key_D, Qt::ControlModifier);
    CHECK(rows() == 4);
    CHECK(firstCell(1) == "Shift project (copy)");
    CHECK(list->view().selectionModel()->isRowSelected(1));
}

TEST_CASE_METHOD(ListFixture, "Alt and the arrows move a record")
{
    session.select({activity("a1")});
    list->view().setFocus();
    QTest::keyClick(&list->view(), Qt::Key_Down, Qt::AltModifier);
    CHECK(firstCell(0) == "Returns team");
    QTest::keyClick(&list->view(), Qt::Key_Up, Qt::AltModifier);
    CHECK(firstCell(0) == "Shift project");
    QTest::keyClick(&list->view(), Qt::Key_Up, Qt::AltModifier);
    CHECK(firstCell(0) == "Shift project");
}

TEST_CASE_METHOD(ListFixture, "The filter shows the rows that hold all its words")
{
    auto* filter = list->tools()->findChild<QLineEdit*>();
    QTest::keyClicks(filter, "pea sea");
    CHECK(rows() == 1);
    CHECK(firstCell(0) == "Peak season");
    filter->clear();
    CHECK(rows() == 3);
}

TEST_CASE_METHOD(ListFixture, "A column head sorts, and a third click gives the own order back")
{
    auto* view = &list->view();
    view->sortByColumn(0, Qt::AscendingOrder);
    CHECK(firstCell(0) == "Peak season");
    view->sortByColumn(-1, Qt::AscendingOrder);
    CHECK(firstCell(0) == "Shift project");
}

TEST_CASE("An empty list says what to do first")
{
    Session session;
    const std::unique_ptr<RecordList> list(createList(RecordType::role, session, nullptr));
    bringUp(*list, {780, 450});
    const auto shownWords = [&] {
        for (const QLabel* label : list->findChildren<QLabel*>())
            if (label->property("part") == "empty" && label->isVisible()) return label->text();
        return QString();
    };
    CHECK(shownWords().contains("Start here"));
    list->addRecord();
    CHECK(shownWords().isEmpty());
}

TEST_CASE("Competencies stand under their groups and their levels can be written in the list")
{
    Session session;
    Program program = smallProgram();
    program.competencies.at({"c1"}).group = "Leads people";
    program.competencies.at({"c2"}).group = "Runs the business";
    program.competencies[{"c3"}] = {.id = {"c3"}, .position = 3, .name = "Develops people", .group = "Leads people"};
    program.roles.at({"r1"}).requirements = {{.competency = {"c1"}, .level = 3}};
    session.open(program, {});
    const std::unique_ptr<RecordList> list(createList(RecordType::competency, session, nullptr));
    bringUp(*list, {780, 450});
    auto* model = list->view().model();
    CHECK(model->index(0, 0).data() == "Builds trust");
    CHECK(model->index(1, 0).data() == "Develops people");
    CHECK(model->index(2, 0).data() == "Decides with data");
    REQUIRE(model->headerData(2, Qt::Horizontal).toString().startsWith("3"));
    model->setData(model->index(0, 2), "Keeps promises", Qt::EditRole);
    const auto& behaviours = session.program().competencies.at({"c1"}).behaviours;
    REQUIRE(behaviours.size() == 1);
    CHECK(behaviours[0].level == 3);
    CHECK(behaviours[0].text == "Keeps promises");
}

TEST_CASE("A cell that is written in is called after its column and row")
{
    Session session;
    session.open(smallProgram(), {});
    const QString level = QString::fromStdString(inOrder(session.program().levels).front()->name);
    const auto nameOfEditor = [&](int column) {
        const std::unique_ptr<RecordList> list(createList(RecordType::level, session, nullptr));
        bringUp(*list, {780, 450});
        list->view().edit(list->view().model()->index(0, column));
        const auto* line = list->view().viewport()->findChild<QLineEdit*>();
        return line ? line->accessibleName() : QString();
    };
    CHECK(nameOfEditor(1) == "Level");
    CHECK(nameOfEditor(2) == "Answers for, " + level);
}
