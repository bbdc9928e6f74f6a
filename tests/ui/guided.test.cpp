// SPDX-License-Identifier: Apache-2.0
#include "ui/opened.hpp"

#include "guided/guidedpage.hpp"
#include "guided/levelchoice.hpp"
#include "guided/steplist.hpp"
#include "look/messagebar.hpp"
#include "session/text.hpp"
#include "welcome/startcard.hpp"
#include "window/workspace.hpp"

#include <QAccessible>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTest>

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::test;

namespace {

/// A window in which somebody has chosen the blank card.
struct Guided : Opened {
    Guided()
    {
        auto* card = findNamed<StartCard>(window, QStringLiteral("Blank program"));
        REQUIRE(card);
        QTest::mouseClick(card, Qt::LeftButton);
        settle();
        page = window.findChild<GuidedPage*>();
        REQUIRE(page);
    }

    void key(Qt::Key which, Qt::KeyboardModifiers modifiers = {})
    {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), which, modifiers);
        settle();
    }
    void type(const char* text) { QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(text)); }
    /// Presses Enter until this question is shown.
    void goTo(Question question)
    {
        if (page->question() == Question::role) nameRole("Night manager");
        for (int i = 0; i < questionCount && page->question() != question; ++i) key(Qt::Key_Return);
        REQUIRE(page->question() == question);
    }
    void nameRole(const char* name)
    {
        auto* line = findNamed<QLineEdit>(*page, QStringLiteral("The role, as it is called"));
        REQUIRE(line);
        line->setFocus();
        line->selectAll();
        type(name);
    }
    void press(const char* button)
    {
        auto* found = findNamed<QPushButton>(window, QString::fromUtf8(button));
        REQUIRE(found);
        QTest::mouseClick(found, Qt::LeftButton);
        settle();
    }

    GuidedPage* page = nullptr;
};

QString errors(Session& session)
{
    QStringList list;
    for (const Finding& finding : session.review().findings)
        if (finding.severity == Severity::error) list << shown(finding.message);
    return list.join('\n');
}

} // namespace

TEST_CASE("The guided start goes with the keyboard alone from the first question to a draft without errors")
{
    Guided guided;
    CHECK(guided.page->question() == Question::role);
    CHECK(QApplication::focusWidget()->accessibleName() == "The role, as it is called");
    guided.type("Night manager");
    for (int i = 0; i < questionCount; ++i) {
        CHECK(static_cast<int>(guided.page->question()) == i);
        guided.key(Qt::Key_Return);
    }
    const Program& program = guided.session().program();
    REQUIRE(program.roles.size() == 1);
    CHECK(program.roles.begin()->second.name == "Night manager");
    CHECK(errors(guided.session()).toStdString() == "");
    CHECK(guided.window.workspace().isVisible());
    CHECK_FALSE(guided.session().isSaved());
    guided.session().undo();
    CHECK(guided.session().program().roles.empty());
}

TEST_CASE("Without a name for the role the first question says what is missing")
{
    Guided guided;
    guided.key(Qt::Key_Return);
    CHECK(guided.page->question() == Question::role);
    CHECK(findNamed<QLabel>(*guided.page, QStringLiteral("Say which role the program prepares people for.")));
}

TEST_CASE("Going back loses nothing, and a suggestion never takes the place of an answer")
{
    Guided guided;
    guided.goTo(Question::duties);
    auto* adding = guided.page->findChild<QLineEdit*>("adding");
    REQUIRE(adding);
    adding->setFocus();
    guided.type("Walk the house at midnight");
    guided.key(Qt::Key_Return);
    CHECK(guided.page->question() == Question::duties); // Enter has added it
    guided.type("Lock the doors");
    guided.key(Qt::Key_Left, Qt::AltModifier); // half typed, and back
    CHECK(guided.page->question() == Question::role);
    guided.nameRole("Customer service lead");
    guided.key(Qt::Key_Return);
    const auto& duties = guided.page->answers().duties;
    CHECK(std::ranges::find(duties, "Walk the house at midnight") != duties.end());
    CHECK(std::ranges::find(duties, "Lock the doors") != duties.end());
}

TEST_CASE("What is chosen at each question comes into the draft")
{
    Guided guided;
    guided.goTo(Question::competencies);
    auto* tick = findNamed<QCheckBox>(*guided.page, QStringLiteral("Decides on facts"));
    REQUIRE(tick);
    tick->click();
    auto* level = guided.page->findChildren<LevelChoice*>().front();
    level->findChildren<QPushButton*>().front()->setFocus();
    guided.key(Qt::Key_4);
    CHECK(level->level() == 4);
    guided.goTo(Question::time);
    auto* months = findNamed<QSpinBox>(*guided.page, QStringLiteral("The program lasts"));
    REQUIRE(months);
    months->setFocus();
    months->selectAll();
    guided.type("18");
    guided.goTo(Question::demands);
    auto* travel = findNamed<QCheckBox>(*guided.page, QStringLiteral("Travel"));
    REQUIRE(travel);
    travel->click();
    guided.press("Make the draft");
    const Program& program = guided.session().program();
    CHECK(only(program.brief).lengthMonths == 18);
    CHECK(program.competencies.size() == 5);
    CHECK(program.roles.begin()->second.requirements.front().level == 4);
    CHECK(std::ranges::any_of(program.disclosures,
                              [](const auto& entry) { return entry.second.demand == Demand::travel; }));
    CHECK(errors(guided.session()).toStdString() == "");
}

TEST_CASE("Finish later keeps the answers for the next time, also in another window")
{
    QSettings().clear();
    DraftAnswers before;
    {
        Guided guided;
        guided.goTo(Question::work);
        guided.press("Finish later");
        before = guided.page->answers();
        CHECK(guided.session().program().roles.empty());
    }
    MainWindow window;
    window.show();
    settle();
    auto* card = findNamed<StartCard>(window, QStringLiteral("Blank program"));
    REQUIRE(card);
    CHECK(card->accessibleDescription().contains("question 5"));
    QTest::mouseClick(card, Qt::LeftButton);
    settle();
    const auto* page = window.findChild<GuidedPage*>();
    REQUIRE(page);
    CHECK(page->question() == Question::work);
    CHECK(page->answers() == before);
}

TEST_CASE("From the draft one can go back to the questions, change an answer and make it again")
{
    Guided guided;
    guided.goTo(Question::demands);
    guided.key(Qt::Key_Return);
    REQUIRE(guided.window.findChild<MessageBar*>()->isVisible());
    guided.press("Back to the questions");
    REQUIRE(guided.page->isVisible());
    CHECK(guided.page->question() == Question::demands);
    guided.page->showQuestion(Question::role);
    guided.nameRole("Day manager");
    guided.page->showQuestion(Question::demands);
    guided.press("Make the draft");
    CHECK(guided.session().program().roles.begin()->second.name == "Day manager");
}

TEST_CASE("Suggesting again and starting over can be taken back")
{
    Guided guided;
    guided.goTo(Question::duties);
    auto* adding = guided.page->findChild<QLineEdit*>("adding");
    adding->setFocus();
    guided.type("Own words");
    guided.key(Qt::Key_Return);
    const auto hasOwn = [&] {
        const auto& duties = guided.page->answers().duties;
        return std::ranges::find(duties, "Own words") != duties.end();
    };
    guided.press("Suggest again");
    CHECK_FALSE(hasOwn());
    guided.press("Take back what was replaced");
    CHECK(hasOwn());
    guided.press("Start over");
    CHECK(guided.page->answers().role.name.empty());
    guided.press("Take back what was replaced");
    CHECK(guided.page->answers().role.name == "Night manager");
}

TEST_CASE("An empty program is one press away")
{
    Guided guided;
    guided.press("Start with an empty program");
    CHECK(recordCount(guided.session().program()) == 1);
    CHECK(guided.window.workspace().isVisible());
}

TEST_CASE("Every control of the eight questions has a name, and all fits a window of 1280 by 720")
{
    Guided guided;
    guided.window.resize(1280, 720);
    for (int i = 0; i < questionCount; ++i) {
        guided.page->showQuestion(static_cast<Question>(i));
        settle();
        CAPTURE(i);
        CHECK(guided.window.height() == 720);
        CHECK(guided.window.minimumSizeHint().width() <= 1280);
        for (QWidget* widget : guided.window.findChildren<QWidget*>()) {
            const bool operated = widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
            const bool inside = widget->objectName().startsWith("qt_") || qobject_cast<QScrollArea*>(widget);
            if (!operated || inside) continue;
            INFO(widget->metaObject()->className());
            CHECK_FALSE(QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).isEmpty());
        }
    }
}

TEST_CASE("Tab goes through a question from top to bottom")
{
    Guided guided;
    guided.goTo(Question::support);
    int last = -1;
    for (int i = 0; i < 6; ++i) {
        QWidget* field = QApplication::focusWidget();
        const int y = field->mapTo(guided.page, QPoint()).y();
        CHECK(y >= last);
        last = y;
        guided.key(Qt::Key_Tab);
    }
}
