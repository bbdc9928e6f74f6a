// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/activityfixture.hpp"

#include <QCursor>
#include <QMenu>
#include <QTest>
#include <QToolButton>
#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

namespace {

/// A button on a chip, by its name.
QToolButton* chipButton(const FieldRow& row, const QString& name)
{
    for (auto* button : row.findChildren<QToolButton*>())
        if (button->accessibleName() == name) return button;
    return nullptr;
}

} // namespace

TEST_CASE_METHOD(ActivityFixture, "References are added from a list and taken out by their button")
{
    FieldRow* row = form->row("dependsOn");
    auto* menu = row->findChild<QMenu*>();
    REQUIRE(menu);
    emit menu->aboutToShow();
    menu->actions().at(1)->trigger();
    CHECK(activity().dependsOn == std::vector<Id<Activity>>{{"a2"}});
    settle();
    QToolButton* out = nullptr;
    for (auto* button : row->findChildren<QToolButton*>())
        if (button->accessibleName() == "Take out Returns team") out = button;
    REQUIRE(out);
    QTest::mouseClick(out, Qt::LeftButton);
    CHECK(activity().dependsOn.empty());
    session.undo();
    CHECK(activity().dependsOn.size() == 1);
}


TEST_CASE_METHOD(ActivityFixture, "Competencies are chips with a level, which a menu or a digit sets")
{
    FieldRow* row = form->row("practises");
    auto* menu = row->findChild<QMenu*>();
    REQUIRE(menu);
    emit menu->aboutToShow();
    menu->actions().at(0)->trigger();
    menu->actions().at(1)->trigger();
    settle();
    CHECK(activity().practises.size() == 2);
    auto* level = chipButton(*row, "Builds trust: no level yet");
    REQUIRE(level);
    CHECK(level->text() == "→ level?");
    emit level->menu()->aboutToShow();
    level->menu()->actions().at(2)->trigger();
    settle();
    CHECK(activity().practises[0] == CompetencyAtLevel{.competency = {"c1"}, .level = 3, .unknown = {}});
    CHECK(level->text() == "→ 3");
    CHECK(level->accessibleName() == "Builds trust: level 3");

    auto* other = chipButton(*row, "Decides with data: no level yet");
    REQUIRE(other);
    other->setFocus();
    QTest::keyClick(other, Qt::Key_2);
    settle();
    CHECK(activity().practises[1].level == 2);
    CHECK(QApplication::focusWidget() == other); // to type another one
    QTest::keyClick(other, Qt::Key_Delete);
    CHECK_FALSE(activity().practises[1].level);
    QTest::keyClick(other, Qt::Key_9); // no such level
    CHECK_FALSE(activity().practises[1].level);
    session.undo();
    CHECK(activity().practises[1].level == 2);

    settle();
    QTest::mouseClick(chipButton(*row, "Take out Builds trust"), Qt::LeftButton);
    settle();
    CHECK(activity().practises == std::vector{CompetencyAtLevel{.competency = {"c2"}, .level = 2, .unknown = {}}});
    session.undo();
    settle();
    CHECK(chipButton(*row, "Builds trust: level 3"));
}

TEST_CASE_METHOD(ActivityFixture, "Letting go of the mouse where a menu of chips has just opened chooses nothing")
{
    auto* menu = form->row("practises")->findChild<QMenu*>();
    menu->popup(QCursor::pos());
    settle();
    const QPoint first = menu->actionGeometry(menu->actions().front()).center();
    QTest::mouseRelease(menu, Qt::LeftButton, {}, first);
    CHECK(activity().practises.empty());
    QTest::mouseClick(menu, Qt::LeftButton, {}, first);
    CHECK(activity().practises.size() == 1);
    CHECK(menu->isVisible()); // for the next one
    menu->close();
}

TEST_CASE_METHOD(ActivityFixture, "Typing in a menu of chips leads to the entry with these letters")
{
    auto* menu = form->row("practises")->findChild<QMenu*>();
    menu->popup({10, 10});
    settle();
    QTest::keyClicks(menu, QStringLiteral("with d"));
    REQUIRE(menu->activeAction());
    CHECK(menu->activeAction()->text() == "Decides with data");
    QTest::keyClick(menu, Qt::Key_Return);
    CHECK(activity().practises.front().competency == Id<Competency>{"c2"});
    menu->close();
}
