// SPDX-License-Identifier: Apache-2.0
#include "ui/hearing.hpp"
#include "ui/opened.hpp"

#include "find/findbox.hpp"
#include "look/lookfollower.hpp"
#include "welcome/startcard.hpp"
#include "window/actions.hpp"

#include <QAction>
#include <QTest>

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::test;

namespace {

void press(Qt::Key key, Qt::KeyboardModifiers with = {})
{
    REQUIRE(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), key, with);
    settle();
}

} // namespace

TEST_CASE("A file that can't be opened is announced, not only shown")
{
    Opened opened;
    Hearing hearing;
    opened.window.openFile(QStringLiteral("/no/such/place/plan.cadre"));
    settle();
    const QStringList said = hearing.take(QAccessible::Alert);
    REQUIRE(said.size() == 1);
    CHECK(said.first().contains("plan.cadre"));
}

TEST_CASE("While one looks for something, each place in the list is announced")
{
    Opened opened(sample);
    Hearing hearing;
    press(Qt::Key_K, Qt::ControlModifier);
    auto* box = opened.window.findChild<FindBox*>();
    QTest::keyClicks(box, QStringLiteral("team"));
    settle();
    hearing.take(QAccessible::DescriptionChanged);
    press(Qt::Key_Down);
    const QStringList said = hearing.take(QAccessible::DescriptionChanged);
    REQUIRE(said.size() == 1);
    CHECK(said.first().contains("2 of"));
}

TEST_CASE("The guided start announces what an answer still needs")
{
    Opened opened;
    auto* card = findNamed<StartCard>(opened.window, QStringLiteral("Blank program"));
    REQUIRE(card);
    QTest::mouseClick(card, Qt::LeftButton);
    settle();
    Hearing hearing;
    press(Qt::Key_Return);
    CHECK(hearing.take(QAccessible::Alert)
          == QStringList{QStringLiteral("Say which role the program prepares people for.")});
}

TEST_CASE("Each stop of the tour is announced")
{
    Opened opened("resources/programs/emerging-leaders-before-repairs.json");
    Hearing hearing;
    opened.window.actionSet().tour->trigger();
    settle();
    const QStringList first = hearing.take(QAccessible::Alert);
    REQUIRE(first.size() == 1);
    CHECK_FALSE(first.first().isEmpty());
    press(Qt::Key_Return);
    const QStringList second = hearing.take(QAccessible::Alert);
    REQUIRE(second.size() == 1);
    CHECK(second != first);
}

TEST_CASE("The new size of everything is announced")
{
    Opened opened(sample);
    LookFollower look(*qApp, [] { return SystemLook(); });
    opened.window.useLook(look);
    Hearing hearing;
    opened.window.actionSet().zoomIn->trigger();
    CHECK(hearing.take(QAccessible::Alert).filter(QStringLiteral("Size: 110 %")).size() == 1);
    opened.window.actionSet().zoomNormal->trigger();
}
