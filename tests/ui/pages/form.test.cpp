// SPDX-License-Identifier: Apache-2.0
#include "form/form.hpp"
#include "actions/actions.hpp"
#include "pages/forms/forms.hpp"
#include "session/text.hpp"
#include "ui/pages/activityfixture.hpp"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <catch2/catch.hpp>

#include <algorithm>
#include <memory>

using namespace cadre;
using namespace cadre::testing;

namespace {

/// The button that adds a row to a list in the form.
QPushButton* addButton(Form& form, const char* field)
{
    for (auto* button : form.row(field)->findChildren<QPushButton*>())
        if (button->property("part") == "addRow") return button;
    return nullptr;
}

void write(QLineEdit* line, const QString& text)
{
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
}

} // namespace

TEST_CASE_METHOD(ActivityFixture, "Typing a name changes the program at each key and is one step")
{
    auto* name = control<QLineEdit>("name");
    name->setFocus();
    name->end(false);
    QTest::keyClicks(name, " at");
    CHECK(activity().name == "Shift project at");
    QTest::keyClicks(name, " night");
    CHECK(activity().name == "Shift project at night");
    session.undo();
    CHECK(activity().name == "Shift project");
    CHECK(name->text() == "Shift project");
    CHECK(session.undoLabel().isEmpty());
}

TEST_CASE_METHOD(ActivityFixture, "Leaving a field ends the step")
{
    write(control<QLineEdit>("name"), "One");
    control<QLineEdit>("startMonth")->setFocus();
    write(control<QLineEdit>("name"), "Two");
    session.undo();
    CHECK(activity().name == "One");
}

TEST_CASE_METHOD(ActivityFixture, "Undo in a field takes the session's last step back")
{
    auto* name = control<QLineEdit>("name");
    write(name, "Another");
    QTest::keyClick(name, Qt::Key_Z, Qt::ControlModifier);
    CHECK(activity().name == "Shift project");
    QTest::keyClick(name, Qt::Key_Y, Qt::ControlModifier);
    QTest::keyClick(name, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(activity().name == "Another");
}

TEST_CASE_METHOD(ActivityFixture, "A change from elsewhere shows in the form and leaves the cursor where it is")
{
    auto* name = control<QLineEdit>("name");
    name->setFocus();
    name->setCursorPosition(4);
    Activity changed = activity();
    changed.name = "Shift plan";
    change(changed, "name");
    CHECK(name->text() == "Shift plan");
    CHECK(name->cursorPosition() == 4);

    auto* outcome = control<QPlainTextEdit>("businessOutcome");
    QTest::keyClicks(outcome, "Less waste");
    CHECK(activity().businessOutcome == "Less waste");
    CHECK(outcome->textCursor().position() == 10);
}

TEST_CASE_METHOD(ActivityFixture, "A number field may be empty, and takes what is out of its range with a remark")
{
    auto* start = control<QLineEdit>("startMonth");
    start->setFocus();
    start->selectAll();
    QTest::keyClick(start, Qt::Key_Delete);
    CHECK(!activity().startMonth);
    QTest::keyClicks(start, "0");
    CHECK(activity().startMonth == 0);
    CHECK(form->row("startMonth")->editor().note().contains("less than 1"));
    write(start, "12");
    CHECK(activity().startMonth == 12);
    CHECK(form->row("startMonth")->editor().note().isEmpty());
}

TEST_CASE_METHOD(ActivityFixture, "A text that is no number stays visible and the last number is kept")
{
    auto* start = control<QLineEdit>("startMonth");
    write(start, "soon");
    CHECK(start->text() == "soon");
    CHECK(activity().startMonth == 3);
    CHECK(!form->row("startMonth")->editor().note().isEmpty());

    Activity changed = activity();
    changed.name = "Else";
    change(changed, "name");
    CHECK(start->text() == "soon");

    form->show("a2");
    CHECK(start->text().isEmpty());
    form->show("a1");
    CHECK(start->text() == "soon");
    CHECK(activity().startMonth == 3);

    QTest::keyClick(start, Qt::Key_Z, Qt::ControlModifier);
    CHECK(start->text() == "3");
}

TEST_CASE_METHOD(ActivityFixture, "Choosing a word, and going back to not said, each are a step")
{
    auto* kind = control<QComboBox>("kind");
    kind->setCurrentIndex(kind->findText("Project"));
    CHECK(activity().kind == ActivityKind::project);
    kind->setCurrentIndex(0);
    CHECK(!activity().kind);
    session.undo();
    CHECK(activity().kind == ActivityKind::project);
    CHECK(kind->currentText() == "Project");
}

TEST_CASE_METHOD(ActivityFixture, "The wheel over a list that has no focus changes nothing")
{
    auto* kind = control<QComboBox>("kind");
    control<QLineEdit>("name")->setFocus();
    QWheelEvent wheel(QPointF(5, 5), kind->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(kind, &wheel);
    CHECK(!activity().kind);
}

TEST_CASE_METHOD(ActivityFixture, "A reference to somebody who is gone is shown and can be repaired")
{
    Activity changed = activity();
    changed.supervisor = {"nobody-knows"};
    change(changed, "supervisor");
    auto* supervisor = control<QComboBox>("supervisor");
    CHECK(supervisor->currentText() == "missing: nobody-knows");
    supervisor->setCurrentIndex(supervisor->findText("Plant manager"));
    CHECK(activity().supervisor == Id<Person>{"bob"});
    CHECK(supervisor->findText("missing: nobody-knows") < 0);
}

TEST_CASE_METHOD(ActivityFixture, "A new person can be added from the list of people")
{
    auto* supervisor = control<QComboBox>("supervisor");
    supervisor->setCurrentIndex(supervisor->count() - 1);
    QLineEdit* name = nullptr;
    for (auto* line : form->row("supervisor")->findChildren<QLineEdit*>()) name = line;
    REQUIRE(name);
    CHECK(name->isVisible());
    QTest::keyClicks(name, "Head of returns");
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(session.program().people.size() == 3);
    CHECK(session.program().people.at(activity().supervisor).title == "Head of returns");
    CHECK(supervisor->currentText() == "Head of returns");
    CHECK(session.undoLabel() == "Add “Head of returns”");
    session.undo();
    CHECK(session.program() == smallProgram());
}

TEST_CASE_METHOD(ActivityFixture, "The name of a referred record follows its change")
{
    auto* supervisor = control<QComboBox>("supervisor");
    Person person = session.program().people.at({"ann"});
    person.title = "Head of supply";
    session.push(changeRecord(session.program(), person, "title"));
    CHECK(supervisor->findText("Head of supply") > 0);
}

TEST_CASE_METHOD(ActivityFixture, "A form that was left shows what changed meanwhile as soon as it is back")
{
    form->hide();
    Person renamed = session.program().people.at({"ann"});
    renamed.title = "Head of logistics";
    session.push(changeRecord(session.program(), renamed, "title"));
    Activity changed = activity();
    changed.name = "Shift plan";
    change(changed, "name");
    form->setVisible(true);
    CHECK(control<QLineEdit>("name")->text() == "Shift plan");
    CHECK(control<QComboBox>("supervisor")->findText("Head of logistics") > 0);
}

TEST_CASE_METHOD(ActivityFixture, "Going to a place puts the cursor into its field")
{
    session.goTo({{RecordType::activity, "a1"}, "durationMonths"});
    settle();
    CHECK(QApplication::focusWidget() == control<QLineEdit>("durationMonths"));
}

TEST_CASE_METHOD(ActivityFixture, "The Tab key goes through a form from top to bottom, through new rows and chips too")
{
    Activity changed = activity();
    changed.dependsOn = {{"a2"}, {"a3"}};
    change(changed, "dependsOn");
    changed = activity();
    changed.practises = {{.competency = {"c1"}, .level = 1, .unknown = {}}, {.competency = {"c2"}, .level = {}, .unknown = {}}};
    change(changed, "practises");
    form->resize(315, form->heightForWidth(315));
    settle();
    control<QLineEdit>("name")->setFocus();
    std::vector<QPoint> places;
    for (QWidget* at = control<QLineEdit>("name"); places.empty() || at != control<QLineEdit>("name");
         at = at->nextInFocusChain())
        if (at != form.get() && form->isAncestorOf(at) && at->isVisible() && (at->focusPolicy() & Qt::TabFocus)
            && !at->focusProxy())
            places.push_back(at->mapTo(form.get(), at->rect().center()));
    REQUIRE(places.size() > 20);
    const auto isBefore = [](const QPoint& a, const QPoint& b) {
        return std::abs(a.y() - b.y()) > 16 ? a.y() < b.y() : a.x() < b.x();
    };
    CHECK(std::ranges::is_sorted(places, isBefore));
}

TEST_CASE("Months that can't be read stay visible and the others are taken")
{
    Session session;
    session.open(smallProgram(), {});
    const std::unique_ptr<Form> form(roleForm(session, nullptr));
    form->show("r1");
    bringUp(*form, {315, 1200});
    auto* months = qobject_cast<QLineEdit*>(form->row("talentReviewMonths")->editor().focusTarget());
    write(months, "3, x, 6");
    CHECK(months->text() == "3, x, 6");
    CHECK(session.program().roles.at({"r1"}).talentReviewMonths == std::vector<std::int64_t>{3, 6});
    CHECK(form->row("talentReviewMonths")->editor().note().contains("x"));
}

TEST_CASE("A duty keeps its id while it is rewritten, and a new one gets its own")
{
    Session session;
    session.open(smallProgram(), {});
    const std::unique_ptr<Form> form(roleForm(session, nullptr));
    form->show("r1");
    bringUp(*form, {315, 1200});
    auto* add = addButton(*form, "duties");
    auto* text = form->row("duties")->findChild<QPlainTextEdit*>();
    QTest::keyClicks(text, "A");
    QTest::mouseClick(add, Qt::LeftButton);
    const auto& duties = session.program().roles.at({"r1"}).duties;
    REQUIRE(duties.size() == 2);
    CHECK(duties[0].id == Id<Duty>{"d1"});
    CHECK(duties[0].text.find('A') != std::string::npos);
    CHECK(!duties[1].id.empty());
}

TEST_CASE("In a list a finding marks the row that it is about, and no other")
{
    Session session;
    Program program = smallProgram();
    Selection selection{.id = {"s"}};
    selection.criteria = {{.name = "Delivers", .evidence = "Last two performance reviews", .standard = "Meets both"},
                          {.name = "Leadership potential"}};
    program.selection.emplace(selection.id, selection);
    session.open(program, {});
    const std::unique_ptr<Form> form(selectionForm(session, nullptr));
    form->show("s");
    bringUp(*form, {600, 900});
    const auto marked = [&] {
        QStringList texts;
        for (auto* line : form->row("criteria")->findChildren<QLineEdit*>())
            if (!line->property("severity").toString().isEmpty()) texts << line->text();
        return texts;
    };
    CHECK(marked().join("/").toStdString() == "Leadership potential");
    selection.criteria[1] = {.name = "Wants to lead", .evidence = "Three set interview questions", .standard = "Says why"};
    session.push(changeRecord(session.program(), selection, "criteria"));
    settle();
    CHECK(marked().join("/").toStdString() == "");
}

TEST_CASE("A finding stands beside its field with its repairs")
{
    Session session;
    Program program = smallProgram();
    program.activities.at({"a1"}).supervisor = {"gone"};
    session.open(program, {});
    const std::unique_ptr<Form> form(activityForm(session, nullptr));
    form->show("a1");
    bringUp(*form, {315, 1200});
    const auto isHere = [](const Finding& finding) {
        return finding.place == Place{{RecordType::activity, "a1"}, "supervisor"};
    };
    const auto found = std::ranges::find_if(session.review().findings, isHere);
    REQUIRE(found != session.review().findings.end());
    FieldRow* row = form->row("supervisor");
    CHECK(row->editor().focusTarget()->property("severity").toString() == wordOf(found->severity));
    const std::vector<Fix> fixes = session.fixesOf(*found);
    const auto fix = std::ranges::find_if(fixes, [](const Fix& offered) { return !isEmpty(offered.edit); });
    REQUIRE(fix != fixes.end());
    const auto buttons = row->findChildren<QPushButton*>();
    const auto repair = std::ranges::find(buttons, shown(fix->label), &QPushButton::accessibleName);
    REQUIRE(repair != buttons.end());
    QTest::mouseClick(*repair, Qt::LeftButton);
    settle();
    CHECK_FALSE(session.program().activities.at({"a1"}).supervisor.empty()); // it is only shown so far
    REQUIRE(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    settle();
    CHECK(session.program().activities.at({"a1"}).supervisor.empty());
}
