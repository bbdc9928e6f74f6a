// SPDX-License-Identifier: Apache-2.0
#include "pages/lists.hpp"
#include "tables/recordlist.hpp"
#include "tables/recordview.hpp"
#include "ui/hearing.hpp"
#include "ui/pages/sample.hpp"

#include <QClipboard>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <catch2/catch.hpp>

#include <limits>
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

namespace {

void setClipboard(const char* text)
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
}

/// The note below a list; empty where none is shown.
QString noteOf(const RecordList& list)
{
    for (const QLabel* label : list.findChildren<QLabel*>())
        if (label->property("part") == "hint" && label->isVisible()) return label->text();
    return {};
}

void dragRow(RecordList& list, int from, int to)
{
    QWidget* viewport = list.view().viewport();
    const auto middleOf = [&](int row) { return list.view().visualRect(list.view().model()->index(row, 0)).center(); };
    const int last = list.view().model()->rowCount() - 1;
    const int y = to <= last ? list.view().rowViewportPosition(to) + 2
                             : list.view().rowViewportPosition(last) + list.view().rowHeight(last) - 2;
    const QPoint end(middleOf(0).x(), y);
    QTest::mousePress(viewport, Qt::LeftButton, {}, middleOf(from));
    QTest::mouseMove(viewport, middleOf(from) + QPoint(0, to > from ? 12 : -12));
    QTest::mouseMove(viewport, end);
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, end);
    settle();
}

} // namespace

TEST_CASE_METHOD(ListFixture, "Rows with titles from a spreadsheet add records and fill those of the same name, as one step")
{
    setClipboard("Stretch\tActivity\tKind\tMonths\tBudget\n"
                 "4\tNight shift\tRotation\t2 - 5\t100\n"
                 "2\tShift project\tproject\t\t\n");
    list->view().setFocus();
    QTest::keyClick(&list->view(), Qt::Key_V, Qt::ControlModifier);
    settle();
    REQUIRE(rows() == 4);
    CHECK(firstCell(3) == "Night shift");
    const Activity& added = *inOrder(session.program().activities).back();
    CHECK(added.kind == ActivityKind::rotation);
    CHECK(added.stretch == 4);
    CHECK(added.startMonth == 2);
    CHECK(added.durationMonths == 4);
    const Activity& filled = session.program().activities.at({"a1"});
    CHECK(filled.stretch == 2);
    CHECK(filled.kind == ActivityKind::project);
    CHECK_FALSE(filled.startMonth);
    CHECK(noteOf(*list).contains("1 added, 1 changed"));
    CHECK(noteOf(*list).contains("Budget"));
    session.undo();
    CHECK(session.program() == smallProgram());
}

TEST_CASE_METHOD(ListFixture, "Cells without titles go from the current cell on, and rows beyond the last are added")
{
    list->view().setCurrentIndex(list->view().model()->index(2, 1));
    list->view().setFocus();
    setClipboard("Project\t7\nWorkshop\t8-9\n");
    QTest::keyClick(&list->view(), Qt::Key_V, Qt::ControlModifier);
    settle();
    CHECK(rows() == 4);
    CHECK(session.program().activities.at({"a3"}).kind == ActivityKind::project);
    CHECK(session.program().activities.at({"a3"}).startMonth == 7);
    CHECK(inOrder(session.program().activities).back()->kind == ActivityKind::workshop);
    session.undo();
    CHECK(session.program() == smallProgram());
}

TEST_CASE_METHOD(ListFixture, "Pasting as new rows leaves the rows that are there alone")
{
    session.select({activity("a1")});
    list->view().setFocus();
    setClipboard("Night shift\nMarket entry\n");
    QTest::keyClick(&list->view(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    CHECK(rows() == 5);
    CHECK(firstCell(0) == "Shift project");
    CHECK(firstCell(4) == "Market entry");
    CHECK(session.selection().size() == 2);
}

TEST_CASE_METHOD(ListFixture, "What is not understood of a paste is named, and the rest is taken")
{
    setClipboard("Activity\tKind\tStretch\nNight shift\tjuggling\tvery\n");
    cadre::test::Hearing hearing;
    list->paste(true);
    settle();
    const Activity& added = *inOrder(session.program().activities).back();
    CHECK(added.name == "Night shift");
    CHECK_FALSE(added.kind);
    CHECK_FALSE(added.stretch);
    CHECK(noteOf(*list).contains("juggling"));
    CHECK(noteOf(*list).contains("very"));
    CHECK(hearing.take(QAccessible::Alert) == QStringList{noteOf(*list)});
}

TEST_CASE_METHOD(ListFixture, "Copied rows can be pasted into another program")
{
    session.select({activity("a3"), activity("a1")});
    list->view().setFocus();
    QTest::keyClick(&list->view(), Qt::Key_C, Qt::ControlModifier);
    const QString text = QGuiApplication::clipboard()->text();
    CHECK(text.startsWith("Activity\tKind\tMonths"));
    CHECK(text.indexOf("Shift project") < text.indexOf("Peak season"));

    Session other;
    const std::unique_ptr<RecordList> copy(createList(RecordType::activity, other, nullptr));
    bringUp(*copy, {780, 450});
    copy->paste(false);
    const auto pasted = inOrder(other.program().activities);
    REQUIRE(pasted.size() == 2);
    CHECK(pasted[0]->name == "Shift project");
    CHECK(pasted[0]->startMonth == 3);
    copy->paste(false);
    CHECK(other.program().activities.size() == 2);
}

TEST_CASE_METHOD(ListFixture, "A row is dragged to another place, and undo puts it back")
{
    dragRow(*list, 0, 2);
    CHECK(firstCell(0) == "Returns team");
    CHECK(firstCell(1) == "Shift project");
    CHECK(firstCell(2) == "Peak season");
    dragRow(*list, 2, 0);
    CHECK(firstCell(0) == "Peak season");
    session.undo();
    session.undo();
    CHECK(session.program() == smallProgram());
}

TEST_CASE_METHOD(ListFixture, "While a column sorts the rows, dragging says why it moves nothing")
{
    list->view().sortByColumn(0, Qt::AscendingOrder);
    dragRow(*list, 0, 2);
    CHECK(session.program() == smallProgram());
    CHECK(noteOf(*list).contains("sorted"));
}

TEST_CASE_METHOD(ListFixture, "Several rows move together")
{
    session.select({activity("a1"), activity("a2")});
    list->view().setFocus();
    QTest::keyClick(&list->view(), Qt::Key_Down, Qt::AltModifier);
    CHECK(firstCell(0) == "Peak season");
    CHECK(firstCell(1) == "Shift project");
    CHECK(firstCell(2) == "Returns team");
    session.undo();
    CHECK(session.program() == smallProgram());
}

TEST_CASE_METHOD(ListFixture, "A word that is typed into a cell is taken by its name, and another is refused in words")
{
    auto* model = list->view().model();
    CHECK(model->setData(model->index(0, 1), "ROTATION", Qt::EditRole));
    CHECK(session.program().activities.at({"a1"}).kind == ActivityKind::rotation);
    CHECK_FALSE(model->setData(model->index(0, 1), "juggling", Qt::EditRole));
    CHECK(session.program().activities.at({"a1"}).kind == ActivityKind::rotation);
    CHECK(noteOf(*list).contains("juggling"));
}

TEST_CASE("A competency that is dragged among another group joins it")
{
    Session session;
    Program program = smallProgram();
    program.competencies.at({"c1"}).group = "Leads people";
    program.competencies.at({"c2"}).group = "Runs the business";
    program.competencies[{"c3"}] = {.id = {"c3"}, .position = 3, .name = "Plans", .group = "Runs the business"};
    session.open(program, {});
    const std::unique_ptr<RecordList> list(createList(RecordType::competency, session, nullptr));
    bringUp(*list, {780, 450});
    dragRow(*list, 0, 2);
    CHECK(session.program().competencies.at({"c1"}).group == "Runs the business");
    session.undo();
    CHECK(session.program() == program);
}

TEST_CASE_METHOD(ListFixture, "Several selected rows are dragged together")
{
    session.select({activity("a1"), activity("a2")});
    dragRow(*list, 1, 3);
    CHECK(firstCell(0) == "Peak season");
    CHECK(firstCell(1) == "Shift project");
    CHECK(firstCell(2) == "Returns team");
}

TEST_CASE("People stand below whom they report to, and a circle of reporting lines stands too")
{
    Session session;
    Program program = smallProgram();
    program.people.at({"ann"}).reportsTo = {"cora"};
    program.people[{"cora"}] = {.id = {"cora"}, .position = 3, .title = "Chief executive"};
    program.people[{"dan"}] = {.id = {"dan"}, .position = 4, .title = "Circle one", .reportsTo = {"eve"}};
    program.people[{"eve"}] = {.id = {"eve"}, .position = 5, .title = "Circle two", .reportsTo = {"dan"}};
    program.people[{"self"}] = {.id = {"self"}, .position = 6, .title = "Own boss", .reportsTo = {"self"}};
    session.open(program, {});
    const std::unique_ptr<RecordList> list(createList(RecordType::person, session, nullptr));
    bringUp(*list, {780, 450});
    const auto order = [&] {
        QStringList names;
        for (int row = 0; row < list->view().model()->rowCount(); ++row) names << list->view().model()->index(row, 0).data().toString();
        return names;
    };
    CHECK(order() == QStringList{"Plant manager", "Chief executive", "Head of logistics", "Own boss", "Circle one", "Circle two"});

    const auto* model = list->view().model();
    list->view().setCurrentIndex(model->index(0, 2));
    REQUIRE(list->view().model()->setData(model->index(0, 2), "Head of logistics", Qt::EditRole));
    CHECK(order().front() == "Chief executive");
    CHECK(order().at(2) == "Plant manager");
    session.undo();
    CHECK(order().front() == "Plant manager");
}

TEST_CASE("A level that is used and not described asks for it in the list, until it is written")
{
    Session session;
    Program program = smallProgram();
    program.roles.at({"r1"}).requirements = {{.competency = {"c1"}, .level = 3}};
    session.open(program, {});
    const std::unique_ptr<RecordList> list(createList(RecordType::competency, session, nullptr));
    bringUp(*list, {780, 450});
    const auto* model = list->view().model();
    const QModelIndex used = model->index(0, 2);
    CHECK(used.data(Qt::AccessibleTextRole) == "describe level 3");
    CHECK(model->index(1, 2).data(Qt::AccessibleTextRole).toString().isEmpty());

    list->view().setCurrentIndex(used);
    list->view().setFocus();
    QTest::keyClick(&list->view(), Qt::Key_F2);
    auto* text = list->view().viewport()->findChild<QPlainTextEdit*>();
    REQUIRE(text);
    QTest::keyClicks(text, "Keeps promises");
    QTest::keyClick(text, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(text, "Admits mistakes");
    QTest::keyClick(text, Qt::Key_Return);
    settle();
    const auto& behaviours = session.program().competencies.at({"c1"}).behaviours;
    REQUIRE(behaviours.size() == 2);
    CHECK(behaviours[0].text == "Keeps promises");
    CHECK(behaviours[1].text == "Admits mistakes");
    CHECK(used.data(Qt::AccessibleTextRole).toString().startsWith("Keeps promises"));
    session.undo();
    CHECK(session.program() == program);
}

TEST_CASE("Tab in a cell goes to the next one that can be written in")
{
    Session session;
    session.open(smallProgram(), {});
    const std::unique_ptr<RecordList> list(createList(RecordType::role, session, nullptr));
    bringUp(*list, {780, 450});
    list->view().setCurrentIndex(list->view().model()->index(0, 1));
    list->view().setFocus();
    QTest::keyClick(&list->view(), Qt::Key_F2);
    auto* line = list->view().viewport()->findChild<QLineEdit*>();
    REQUIRE(line);
    QTest::keyClick(line, Qt::Key_Tab);
    settle();
    CHECK(list->view().currentIndex().column() == 4);
    CHECK(list->view().currentIndex().row() == 0);
}

TEST_CASE("A measure shows on a line when it is taken")
{
    Session session;
    Program program = smallProgram();
    program.measures[{"m"}] = {.id = {"m"}, .name = "360", .months = {0, 6, 18, -5, std::numeric_limits<std::int64_t>::max()}};
    session.open(program, {});
    const std::unique_ptr<RecordList> list(createList(RecordType::measure, session, nullptr));
    bringUp(*list, {780, 450});
    const auto marks = list->view().model()->index(0, 3).data(RecordTable::marksRole).value<MonthMarks>();
    CHECK(marks.first == 0);
    CHECK(marks.last == 600);
    CHECK(marks.months == std::vector{0, 6, 18, 0, 600});
}

TEST_CASE("A group folds to its heading with the mouse and the keyboard, and going to a record in it unfolds it")
{
    Session session;
    Program program = smallProgram();
    program.competencies.at({"c1"}).group = "People";
    program.competencies.at({"c2"}).group = "Business";
    program.competencies[{"c3"}] = {.id = {"c3"}, .position = 3, .name = "Keeps promises", .group = "People"};
    session.open(program, {});
    const std::unique_ptr<RecordList> list(createList(RecordType::competency, session, nullptr));
    bringUp(*list, {780, 450});
    QAbstractItemModel& rows = *list->view().model();
    REQUIRE(rows.rowCount() == 3);
    const QPoint heading(40, list->view().rowViewportPosition(0) + 6);
    QTest::mouseClick(list->view().viewport(), Qt::LeftButton, {}, heading);
    settle();
    CHECK(rows.rowCount() == 2);
    CHECK(rows.index(0, 0).data(Qt::AccessibleTextRole).toString().contains("People, folded, 2"));
    CHECK_FALSE(rows.flags(rows.index(0, 0)) & Qt::ItemIsSelectable);
    CHECK(session.selection().empty());

    list->view().setFocus();
    QTest::keyClick(&list->view(), Qt::Key_Return);
    settle();
    CHECK(rows.rowCount() == 3);
    QTest::keyClick(&list->view(), Qt::Key_Left, Qt::AltModifier);
    settle();
    CHECK(rows.rowCount() == 2);
    session.select({{RecordType::competency, "c3"}});
    settle();
    CHECK(rows.rowCount() == 3);
    CHECK(session.selection() == std::vector<RecordRef>{{RecordType::competency, "c3"}});
    CHECK(session.program() == program);
}
