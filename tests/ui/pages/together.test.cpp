// SPDX-License-Identifier: Apache-2.0
#include "form/form.hpp"
#include "form/formsection.hpp"
#include "form/stretcheditor.hpp"
#include "pages/inspector.hpp"
#include "ui/pages/sample.hpp"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QToolButton>
#include <QTest>
#include <catch2/catch.hpp>

#include <algorithm>

using namespace cadre;
using namespace cadre::testing;

namespace {

/// The inspector with some activities selected.
struct Selected {
    explicit Selected(const std::vector<const char*>& ids)
    {
        QSettings().clear();
        Program program = smallProgram();
        program.activities.at({"a1"}).kind = ActivityKind::project;
        program.activities.at({"a2"}).kind = ActivityKind::project;
        session.open(program, {});
        before = program;
        inspector = std::make_unique<Inspector>(session);
        bringUp(*inspector, {330, 900});
        std::vector<RecordRef> refs;
        for (const char* id : ids) refs.push_back({RecordType::activity, id});
        session.select(refs);
        settle();
    }
    const Activity& activity(const char* id) { return session.program().activities.at({id}); }
    template <class W> W* control(const char* field)
    {
        return qobject_cast<W*>(inspector->form()->row(field)->editor().focusTarget());
    }
    bool says(const char* words)
    {
        for (const QLabel* label : inspector->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words)) return true;
        return false;
    }

    Session session;
    Program before;
    std::unique_ptr<Inspector> inspector;
};

QAbstractButton* buttonCalled(QWidget& widget, const char* words)
{
    for (auto* button : widget.findChildren<QAbstractButton*>())
        if (button->isVisible() && button->text().contains(words)) return button;
    return nullptr;
}

} // namespace

TEST_CASE("Several records show what they share, and say where they differ")
{
    Selected selected({"a1", "a2"});
    CHECK(selected.says("2 selected"));
    CHECK(selected.control<QComboBox>("kind")->currentText() == "Project");
    CHECK(selected.control<QLineEdit>("name")->text().isEmpty());
    CHECK(selected.control<QLineEdit>("name")->placeholderText() == "different values");
    CHECK(selected.control<QLineEdit>("startMonth")->placeholderText() == "different values");
    CHECK(selected.session.program() == selected.before);
}

TEST_CASE("What is entered goes to all of them as one step")
{
    Selected selected({"a1", "a2", "a3"});
    auto* start = selected.control<QLineEdit>("startMonth");
    start->setFocus();
    QTest::keyClicks(start, "10");
    for (const char* id : {"a1", "a2", "a3"}) CHECK(selected.activity(id).startMonth == 10);
    CHECK(selected.session.undoLabel() == "Change “Starts in month” of 3 entries");
    selected.session.undo();
    settle();
    CHECK(selected.session.program() == selected.before);
    CHECK(selected.control<QLineEdit>("startMonth")->placeholderText() == "different values");
}

TEST_CASE("Choosing a word for several records sets it in all of them")
{
    Selected selected({"a1", "a3"});
    auto* kind = selected.control<QComboBox>("kind");
    CHECK(kind->currentText() == "different values");
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Down);
    const auto chosen = selected.activity("a1").kind;
    REQUIRE(chosen);
    CHECK(selected.activity("a3").kind == chosen);
    selected.session.undo();
    CHECK(selected.session.program() == selected.before);
}

TEST_CASE("Lists that differ show what all have in common, and what is added or taken out goes to all")
{
    Selected selected({"a1", "a2"});
    Program program = selected.before;
    program.activities.at({"a1"}).demands = {Demand::travel, Demand::irregularHours};
    program.activities.at({"a2"}).demands = {Demand::irregularHours};
    selected.session.open(program, {});
    selected.session.select({{RecordType::activity, "a1"}, {RecordType::activity, "a2"}});
    settle();
    FieldRow* demands = selected.inspector->form()->row("demands");
    CHECK(demands->editor().isEnabled());
    CHECK(selected.says("what all of them have"));
    REQUIRE(demands->editor().controls().size() == 2); // one chip to take out, and the button that adds

    auto* add = qobject_cast<QToolButton*>(demands->editor().controls().back());
    emit add->menu()->aboutToShow();
    QAction* relocation = nullptr;
    for (QAction* action : add->menu()->actions())
        if (action->text().contains("relocation", Qt::CaseInsensitive)) relocation = action;
    REQUIRE(relocation);
    relocation->trigger();
    CHECK(selected.activity("a1").demands == std::vector{Demand::travel, Demand::irregularHours, Demand::relocation});
    CHECK(selected.activity("a2").demands == std::vector{Demand::irregularHours, Demand::relocation});
    settle();

    QTest::mouseClick(demands->editor().controls().front(), Qt::LeftButton);
    CHECK(selected.activity("a1").demands == std::vector{Demand::travel, Demand::relocation});
    CHECK(selected.activity("a2").demands == std::vector{Demand::relocation});
    selected.session.undo();
    selected.session.undo();
    CHECK(selected.session.program() == program);
}

TEST_CASE("A competency is added to several activities, and takes the place of the same at another level")
{
    Selected selected({"a1", "a2"});
    Program program = selected.before;
    REQUIRE(program.competencies.size() >= 2);
    const Id<Competency> first = program.competencies.begin()->first;
    const Id<Competency> second = std::next(program.competencies.begin())->first;
    program.activities.at({"a1"}).practises = {{.competency = first, .level = 2, .unknown = {}}, {.competency = second, .level = 1, .unknown = {}}};
    program.activities.at({"a2"}).practises = {{.competency = first, .level = 4, .unknown = {}}};
    selected.session.open(program, {});
    selected.session.select({{RecordType::activity, "a1"}, {RecordType::activity, "a2"}});
    settle();
    FieldRow* row = selected.inspector->form()->row("practises");
    auto* menu = row->findChild<QMenu*>();
    REQUIRE(menu);
    emit menu->aboutToShow();
    const auto actions = menu->actions();
    const auto wanted = std::ranges::find(actions, QString::fromStdString(program.competencies.at(first).name), &QAction::text);
    REQUIRE(wanted != actions.end());
    CHECK_FALSE((*wanted)->isChecked()); // not all of them have it at one level
    (*wanted)->trigger();
    settle();
    const CompetencyAtLevel expected{.competency = first, .level = {}, .unknown = {}};
    CHECK(selected.activity("a1").practises == std::vector{CompetencyAtLevel{.competency = second, .level = 1, .unknown = {}}, expected});
    CHECK(selected.activity("a2").practises == std::vector{expected});
}

TEST_CASE("Records of different kinds are not edited together")
{
    Selected selected({"a1"});
    selected.session.select({{RecordType::activity, "a1"}, {RecordType::person, "ann"}});
    CHECK_FALSE(selected.inspector->form());
    CHECK(selected.says("different kinds"));
}

TEST_CASE("A person is found by typing, and one who is not there yet is added in place")
{
    Selected selected({"a1"});
    auto* supervisor = selected.control<QComboBox>("supervisor");
    supervisor->setFocus();
    QTest::keyClicks(supervisor->lineEdit(), "plant MANAGER");
    QTest::keyClick(supervisor->lineEdit(), Qt::Key_Return);
    CHECK(selected.activity("a1").supervisor == Id<Person>{"bob"});

    supervisor->lineEdit()->selectAll();
    QTest::keyClicks(supervisor->lineEdit(), "Head of returns");
    selected.control<QLineEdit>("name")->setFocus();
    settle();
    CHECK(selected.session.program().people.size() == 2);
    CHECK(selected.says("Press Enter to add it"));
    supervisor->setFocus();
    QTest::keyClick(supervisor->lineEdit(), Qt::Key_Return);
    CHECK(selected.session.program().people.size() == 3);
    CHECK(selected.session.program().people.at(selected.activity("a1").supervisor).title == "Head of returns");
    CHECK_FALSE(selected.says("Press Enter to add it"));
    selected.session.undo();
    CHECK(selected.activity("a1").supervisor == Id<Person>{"bob"});
    CHECK(selected.session.program().people.size() == 2);
}

TEST_CASE("Emptying a person field takes the person out")
{
    Selected selected({"a1"});
    auto* supervisor = selected.control<QComboBox>("supervisor");
    supervisor->setFocus();
    QTest::keyClicks(supervisor->lineEdit(), "Plant manager");
    QTest::keyClick(supervisor->lineEdit(), Qt::Key_Return);
    REQUIRE_FALSE(selected.activity("a1").supervisor.empty());
    supervisor->lineEdit()->selectAll();
    QTest::keyClick(supervisor->lineEdit(), Qt::Key_Delete);
    QTest::keyClick(supervisor->lineEdit(), Qt::Key_Return);
    CHECK(selected.activity("a1").supervisor.empty());
}

TEST_CASE("The sources of challenge that apply propose the stretch")
{
    CHECK(stretchOf(0) == 1);
    CHECK(stretchOf(2) == 2);
    CHECK(stretchOf(3) == 3);
    CHECK(stretchOf(5) == 4);
    CHECK(stretchOf(10) == 5);

    Selected selected({"a1"});
    FieldRow* row = selected.inspector->form()->row("stretch");
    QTest::mouseClick(buttonCalled(*row, "Work it out"), Qt::LeftButton);
    settle();
    const auto sources = row->findChildren<QCheckBox*>();
    REQUIRE(sources.size() == 10);
    for (int i = 0; i < 4; ++i) QTest::keyClick(sources[i], Qt::Key_Space);
    CHECK(selected.session.program() == selected.before);
    auto* use = buttonCalled(*row, "use stretch 4");
    REQUIRE(use);
    QTest::mouseClick(use, Qt::LeftButton);
    settle();
    CHECK(selected.activity("a1").stretch == 4);
    CHECK(selected.says("very demanding"));
    CHECK_FALSE(sources[0]->isVisible());
    selected.session.undo();
    CHECK(selected.session.program() == selected.before);
}

TEST_CASE("Rare fields are folded, and what is unfolded stays so")
{
    Selected selected({"a1"});
    auto* more = buttonCalled(*selected.inspector, "More");
    REQUIRE(more);
    QWidget* observers = selected.inspector->form()->row("observers");
    CHECK_FALSE(observers->isVisible());
    QTest::mouseClick(more, Qt::LeftButton);
    CHECK(observers->isVisible());

    Inspector another(selected.session);
    bringUp(another, {330, 900});
    CHECK(another.form()->row("observers")->isVisible());
    QTest::keyClick(more, Qt::Key_Space);
    CHECK_FALSE(observers->isVisible());
}

TEST_CASE("Going to a folded field unfolds it")
{
    Selected selected({"a1"});
    selected.session.goTo({{RecordType::activity, "a1"}, "stepDownReason"});
    settle();
    CHECK(selected.inspector->form()->row("stepDownReason")->isVisible());
    CHECK(QApplication::focusWidget() == selected.inspector->form()->row("stepDownReason")->editor().focusTarget());
}

TEST_CASE("Working time is said in hours too")
{
    Selected selected({"a1"});
    auto* percent = selected.control<QLineEdit>("workloadPercent");
    percent->setFocus();
    QTest::keyClicks(percent, "25");
    CHECK(selected.activity("a1").workloadPercent == 25);
    CHECK(selected.says("10 h a week"));
}
