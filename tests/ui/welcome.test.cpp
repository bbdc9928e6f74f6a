// SPDX-License-Identifier: Apache-2.0
#include "ui/opened.hpp"

#include "files/programfile.hpp"
#include "files/templates.hpp"
#include "session/text.hpp"
#include "welcome/recentbutton.hpp"
#include "welcome/recents.hpp"
#include "welcome/startcard.hpp"
#include "welcome/welcomepage.hpp"
#include "window/tour.hpp"
#include "window/workspace.hpp"

#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::test;

namespace {

QStringList recentNames(const QWidget& window)
{
    QStringList names;
    for (const RecentButton* button : window.findChildren<RecentButton*>())
        if (button->isVisible()) names << button->accessibleName();
    return names;
}

void press(QWidget& window, const char* name)
{
    auto* button = findNamed<QPushButton>(window, QString::fromUtf8(name));
    REQUIRE(button);
    QTest::mouseClick(button, Qt::LeftButton);
    settle();
}

} // namespace

TEST_CASE("Every template has a card on the welcome, and each opens with the keyboard")
{
    for (const Template& entry : templates()) {
        if (entry.sample || entry.name == "blank") continue;
        Opened opened;
        CAPTURE(entry.name);
        auto* card = findNamed<StartCard>(opened.window, shown(entry.title));
        REQUIRE(card);
        card->setFocus();
        QTest::keyClick(card, Qt::Key_Space);
        settle();
        CHECK(opened.session().program() == programFromTemplate(entry.name));
    }
}

TEST_CASE("A window of 1280 by 720 shows all of the welcome")
{
    Opened opened;
    opened.window.resize(1280, 720);
    settle();
    for (const auto* area : opened.window.findChildren<QScrollArea*>())
        if (area->isVisible()) CHECK(area->verticalScrollBar()->maximum() == 0);
}

TEST_CASE("Recent programs say when they were open and what the review says; an empty program has its own button")
{
    QTemporaryDir folder;
    const QString clean = folder.filePath("clean.json");
    const QString gaps = folder.filePath("gaps.json");
    saveProgram(clean.toStdU16String(), programFromTemplate("emerging-leaders-12"));
    saveProgram(gaps.toStdU16String(), programFromTemplate("emerging-leaders-before-repairs"));
    Opened opened;
    opened.window.openFile(clean);
    opened.window.openFile(gaps);
    opened.window.actionSet().close->trigger();
    settle();
    const QStringList names = recentNames(opened.window);
    REQUIRE(names.size() == 2);
    CHECK(names[0].contains("today"));
    CHECK(names[0].contains("warnings"));
    CHECK(names[1].contains("ready"));
    press(opened.window, "Empty program");
    CHECK(recordCount(opened.session().program()) == 1);
}

TEST_CASE("A recent file that is gone says so, and can be taken off the list")
{
    QTemporaryDir folder;
    const QString path = folder.filePath("gone.json");
    saveProgram(path.toStdU16String(), programFromTemplate("emerging-leaders-12"));
    Opened opened;
    opened.window.openFile(path);
    QFile::remove(path);
    opened.window.actionSet().close->trigger();
    settle();
    REQUIRE(recentNames(opened.window).size() == 1);
    CHECK(recentNames(opened.window).front().contains("not there any more"));
    auto* forget = findNamed<QToolButton>(opened.window, QStringLiteral("✕"));
    REQUIRE(forget);
    QTest::mouseClick(forget, Qt::LeftButton);
    settle();
    CHECK(recentNames(opened.window).isEmpty());
    CHECK(recents().isEmpty());
}

TEST_CASE("A recent file that was changed elsewhere is reviewed again")
{
    QTemporaryDir folder;
    const QString path = folder.filePath("shared.json");
    saveProgram(path.toStdU16String(), programFromTemplate("emerging-leaders-12"));
    Opened opened;
    opened.window.openFile(path);
    saveProgram(path.toStdU16String(), programFromTemplate("flawed"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.setFileTime(QDateTime::currentDateTime().addSecs(60), QFileDevice::FileModificationTime));
    file.close();
    opened.window.actionSet().close->trigger();
    settle();
    settle();
    REQUIRE(recents().size() == 1);
    CHECK(recents().front().errors > 0);
    CHECK(recentNames(opened.window).front().contains("errors"));
}

TEST_CASE("The sample before the repairs opens with a tour that can be walked, and is not shown twice")
{
    Opened opened;
    press(opened.window, "Try the sample before the repairs");
    CHECK_FALSE(opened.session().review().findings.empty());
    auto* tour = opened.window.findChild<Tour*>();
    REQUIRE(tour);
    REQUIRE(tour->isVisible());
    for (int stop = 0; stop < 6; ++stop) {
        CHECK(tour->stop() == stop);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        settle();
    }
    CHECK_FALSE(tour->isVisible());
    CHECK(opened.window.workspace().page() == "spec");
    opened.window.actionSet().close->trigger();
    settle();
    press(opened.window, "Try the sample before the repairs");
    CHECK_FALSE(tour->isVisible());
    opened.window.actionSet().tour->trigger();
    CHECK(tour->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    settle();
    CHECK_FALSE(tour->isVisible());
    CHECK(opened.session().isSaved());
}
