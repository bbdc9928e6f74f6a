// SPDX-License-Identifier: Apache-2.0
#include "ui/hearing.hpp"
#include "ui/journey/shown.hpp"

using namespace cadre;
using namespace cadre::test;

TEST_CASE("Walking through the journey announces each bar with its months and its findings")
{
    Program program = programFromTemplate("emerging-leaders-12");
    program.activities.at({secondWork.id}).startMonth = 2; // before what it comes after has ended
    Shown shown(program);
    Hearing hearing;
    QStringList walk;
    for (const JourneyItem* item : shown.view().timeOrder()) {
        shown.key(Qt::Key_Tab);
        REQUIRE(shown.view().current() == item);
        walk << hearing.take(QAccessible::Focus);
    }
    CHECK(walk.size() == static_cast<qsizetype>(shown.view().timeOrder().size())); // each once
    const QString name = QString::fromStdString(shown.activity(secondWork).name);
    const QStringList about = walk.filter(name + QStringLiteral(" | "));
    REQUIRE_FALSE(about.isEmpty());
    CHECK(about.first().contains("months 2 to 4"));
    CHECK(about.first().contains("1 error"));
}

TEST_CASE("A bar that is moved or lengthened with the keys announces its months")
{
    Shown shown;
    shown.session.select({secondWork});
    settle();
    Hearing hearing;
    shown.key(Qt::Key_Right);
    QStringList said = hearing.take(QAccessible::ValueChanged);
    REQUIRE(said.size() == 1);
    CHECK(said.first().startsWith(QString::fromStdString(shown.activity(secondWork).name)));
    CHECK(said.first().endsWith("months 5 to 7"));
    shown.key(Qt::Key_Right, Qt::ShiftModifier);
    said = hearing.take(QAccessible::ValueChanged);
    REQUIRE(said.size() == 1);
    CHECK(said.first().endsWith("months 5 to 8"));
}

TEST_CASE("That bars came, went or moved is announced; while nobody is in the journey no bar is")
{
    Shown shown;
    Hearing hearing;
    shown.session.select({secondWork});
    shown.key(Qt::Key_Delete);
    CHECK_FALSE(hearing.take(QAccessible::ObjectReorder).isEmpty());
    shown.session.undo();
    settle();
    CHECK_FALSE(hearing.take(QAccessible::ObjectReorder).isEmpty());
    shown.after->setFocus();
    shown.session.select({thirdWork});
    settle();
    CHECK(hearing.take(QAccessible::Focus).isEmpty());
}
