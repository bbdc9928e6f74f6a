// SPDX-License-Identifier: Apache-2.0
#include "ui/gui.hpp"

#include "actions/actions.hpp"
#include "findings/fixpreview.hpp"
#include "session/session.hpp"

#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::test;

namespace {

/// A choice between two mentors, on the screen.
struct Choice {
    Choice()
    {
        Program program;
        program.people[{"ann"}] = {.id = {"ann"}, .position = 1, .title = "Head of logistics"};
        program.people[{"bob"}] = {.id = {"bob"}, .position = 2, .title = "Plant manager"};
        program.supports[{"s"}] = {.id = {"s"}, .position = 1, .name = "Mentor", .kind = SupportKind::mentor};
        session.open(program, {});
        fix = {.label = "Choose a mentor", .goTo = Place{{RecordType::support, "s"}, "providers"}, .needsPerson = true};
        fix.candidates = {candidate("ann", "mentors nobody yet"), candidate("bob", "mentors one participant")};
        preview.show(fix);
        static_cast<QWidget&>(preview).show();
        QApplication::setActiveWindow(&preview);
        preview.focusFirst();
        settle();
    }
    Candidate candidate(const char* id, const char* reason)
    {
        Support support = session.program().supports.at({"s"});
        support.providers = {{id}};
        return {{RecordType::person, id}, reason, changeRecord(session.program(), support, "providers").edit};
    }

    Session session;
    Fix fix;
    FixPreview preview{session, "MEN-002"};
};

} // namespace

TEST_CASE("Candidates stand with their reasons, the best one chosen, and the preview follows the choice")
{
    Choice choice;
    const auto radios = choice.preview.findChildren<QRadioButton*>();
    REQUIRE(radios.size() == 2);
    CHECK(radios[0]->accessibleName() == "Head of logistics");
    CHECK(radios[0]->accessibleDescription() == "mentors nobody yet");
    CHECK(radios[0]->isChecked());
    CHECK(choice.preview.words().front().contains("Head of logistics"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    CHECK(choice.preview.words().front().contains("Plant manager"));
    CHECK(choice.preview.edit() == choice.fix.candidates[1].edit);
}

TEST_CASE("Enter takes the chosen candidate, Escape none, Other leads to the field")
{
    Choice choice;
    const QSignalSpy applied(&choice.preview, &FixPreview::applyAsked);
    const QSignalSpy cancelled(&choice.preview, &FixPreview::cancelled);
    const QSignalSpy other(&choice.preview, &FixPreview::fieldAsked);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(applied.count() == 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK(cancelled.count() == 1);
    QTest::mouseClick(findNamed<QPushButton>(choice.preview, "Other…"), Qt::LeftButton);
    CHECK(other.count() == 1);
}

TEST_CASE("A choice made stays while the program changes elsewhere")
{
    Choice choice;
    choice.preview.findChildren<QRadioButton*>()[1]->click();
    Support mandatory = choice.session.program().supports.at({"s"});
    mandatory.mandatory = true;
    choice.session.push(changeRecord(choice.session.program(), mandatory, "mandatory"));
    choice.fix.candidates = {choice.candidate("ann", "mentors nobody yet"),
                             choice.candidate("bob", "mentors one participant")};
    choice.preview.show(choice.fix);
    CHECK(choice.preview.edit() == choice.fix.candidates[1].edit);
    CHECK(fits(choice.session.program(), choice.preview.edit()));
}

TEST_CASE("Text of a program is never read as markup in a preview")
{
    Session session;
    Program program;
    program.activities[{"a"}] = {.id = {"a"}, .position = 1, .name = "<b>Bold</b> & co"};
    session.open(program, {});
    Activity later = program.activities.at({"a"});
    later.businessOutcome = "<img src=x>";
    FixPreview preview(session, "WRK-003");
    preview.show({.label = "Write it", .edit = changeRecord(program, later, "businessOutcome").edit});
    bool found = false;
    for (const QLabel* label : preview.findChildren<QLabel*>())
        if (label->textFormat() == Qt::RichText) {
            found = true;
            CHECK_FALSE(label->text().contains("<img"));
            CHECK_FALSE(label->text().contains("<b>Bold"));
        }
    CHECK(found);
}
