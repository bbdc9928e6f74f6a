// SPDX-License-Identifier: Apache-2.0
#include "ui/rulessample.hpp"

#include "actions/actions.hpp"
#include "rules/weightchoice.hpp"
#include "session/text.hpp"

#include <QAbstractItemView>
#include <QAccessible>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::test;

namespace {

const QString duties = QStringLiteral("Duties, at least (duties)");

/// Takes the program's only goals away, so that OUT-001 reports.
void loseGoals(Session& session)
{
    std::vector<Id<Goal>> goals;
    for (const auto& [id, goal] : session.program().goals) goals.push_back(id);
    session.push(removeRecords(session.program(), goals));
    session.seal();
}

void write(QLineEdit& field, const QString& text)
{
    field.setFocus();
    field.selectAll();
    QTest::keyClicks(&field, text);
}

} // namespace

TEST_CASE_METHOD(RulesOnScreen, "A rule made lighter makes its findings lighter, and one undo takes it back")
{
    loseGoals(session);
    REQUIRE(found("OUT-001") == std::vector{Severity::warning});
    choose("OUT-001");
    QTest::keyClick(&list(), Qt::Key_Return);
    auto* choice = qobject_cast<WeightChoice*>(QApplication::focusWidget());
    REQUIRE(choice);
    CHECK(choice->weight() == "warning");
    QTest::keyClick(choice, Qt::Key_Down);
    CHECK(found("OUT-001") == std::vector{Severity::advice});
    CHECK(session.undoLabel() == "Change rule OUT-001");
    CHECK(says("1 change of sponsor-ready"));
    QTest::keyClick(choice, Qt::Key_Down);
    CHECK(found("OUT-001").empty());
    CHECK(says("switched off"));
    QTest::keyClick(choice, Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(choice, Qt::Key_Z, Qt::ControlModifier);
    CHECK(found("OUT-001") == std::vector{Severity::warning});
    CHECK(choice->weight() == "warning");
    CHECK(session.program().reviewSettings.empty());
}

TEST_CASE_METHOD(RulesOnScreen, "What a rule weighs can be chosen in the list, by mouse and by keys")
{
    const int row = table().rowOf(findRule("MEN-003"));
    choose("MEN-003");
    SECTION("mouse")
    {
        const QRect cell = list().visualRect(table().index(row, RuleTable::weightColumn));
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, cell.center());
    }
    SECTION("keys")
    {
        QTest::keyClick(&list(), Qt::Key_F2);
    }
    settle();
    auto* choice = list().findChild<WeightChoice*>();
    REQUIRE(choice);
    REQUIRE(choice->view()->isVisible());
    QTest::keyClick(choice->view(), Qt::Key_Up);
    QTest::keyClick(choice->view(), Qt::Key_Return);
    settle();
    CHECK(weight("MEN-003") == "error");
    CHECK(table().index(row, RuleTable::weightColumn).data().toString() == "Error");
    CHECK(table().index(row, RuleTable::changedColumn).data().toString() == QString::fromUtf8("≠ changed"));
    CHECK(list().selected() == findRule("MEN-003"));
}

TEST_CASE_METHOD(RulesOnScreen, "A number typed is one step, and the review follows at each key")
{
    choose("ROL-002");
    auto& field = control<QLineEdit>(duties);
    CHECK(field.text() == "3");
    write(field, "4");
    CHECK(number("ROL-002", "minDuties") == 4);
    QTest::keyClicks(&field, "0");
    CHECK(number("ROL-002", "minDuties") == 40);
    CHECK(found("ROL-002").size() == 1);
    CHECK(session.undoLabel() == "Change rule ROL-002");
    QTest::keyClick(&field, Qt::Key_Z, Qt::ControlModifier);
    CHECK(field.text() == "3");
    CHECK(found("ROL-002").empty());
    CHECK(session.undoLabel().isEmpty());
}

TEST_CASE_METHOD(RulesOnScreen, "A number out of its range is not taken, and the range is named")
{
    choose("ROL-002");
    auto& field = control<QLineEdit>(duties);
    CHECK(says("From 0 to 50"));
    write(field, "51");
    CHECK(number("ROL-002", "minDuties") == 5);
    CHECK(says("It must be from 0 to 50. 5 stays in force."));
    CHECK(field.property("severity").toString() == "error");
    SECTION("leaving the field shows the number in force again")
    {
        list().setFocus();
        CHECK(field.text() == "5");
        CHECK(says(QString::fromUtf8("“51” was not taken: the number must be from 0 to 50.")));
    }
    SECTION("undo gives up what was typed, then the step")
    {
        QTest::keyClick(&field, Qt::Key_Z, Qt::ControlModifier);
        CHECK(field.text() == "5");
        QTest::keyClick(&field, Qt::Key_Z, Qt::ControlModifier);
        CHECK(field.text() == "3");
    }
    SECTION("words are no number")
    {
        write(field, "many");
        CHECK(number("ROL-002", "minDuties") == 5);
        CHECK(says("This is not a number"));
    }
    SECTION("an emptied field keeps the number")
    {
        field.selectAll();
        QTest::keyClick(&field, Qt::Key_Delete);
        CHECK(says("Write a number. 5 stays in force."));
        list().setFocus();
        CHECK(field.text() == "5");
    }
}

TEST_CASE_METHOD(RulesOnScreen, "Arrow keys step a number and stop at the ends of its range")
{
    choose("SUP-001");
    auto& stretch = control<QLineEdit>("High stretch (stretch, 1 to 5)");
    stretch.setFocus();
    for (int i = 0; i < 3; ++i) QTest::keyClick(&stretch, Qt::Key_Up);
    CHECK(number("SUP-001", "highStretch") == 5);
    auto& cover = control<QLineEdit>("Cover, at least (share of the months)");
    cover.setFocus();
    for (int i = 0; i < 3; ++i) QTest::keyClick(&cover, Qt::Key_Down);
    CHECK(number("SUP-001", "minCover") == 0.35);
}

TEST_CASE_METHOD(RulesOnScreen, "Back to usual takes one number or the whole rule back, and undo brings it again")
{
    choose("SUP-001");
    write(control<QLineEdit>("High stretch (stretch, 1 to 5)"), "5");
    write(control<QLineEdit>("Cover, at least (share of the months)"), "1");
    CHECK(table().changedRules() == 1);
    click<QPushButton>("Back to usual: High stretch");
    CHECK(number("SUP-001", "highStretch") == 4);
    CHECK(number("SUP-001", "minCover") == 1);
    CHECK_FALSE(findNamed<QPushButton>(page, "Back to usual: High stretch"));
    CHECK(QApplication::focusWidget() == &control<QLineEdit>("High stretch (stretch, 1 to 5)"));
    click<QPushButton>("Rule back to usual");
    CHECK(session.program().reviewSettings.empty());
    CHECK(control<QLineEdit>("Cover, at least (share of the months)").text() == QLocale().toString(0.5));
    CHECK_FALSE(control<QPushButton>("Rule back to usual").isEnabled());
    session.undo();
    CHECK(number("SUP-001", "minCover") == 1);
    CHECK(session.redoLabel() == "Set rule SUP-001 back");
}

TEST_CASE_METHOD(RulesOnScreen, "The detail says where a number comes from, and when that is only a judgement")
{
    choose("SUP-001");
    CHECK(says("Where 4 comes from: judgement. Nobody has researched this number."));
    choose("WRK-002");
    CHECK(says("key events in leaders' careers"));
    CHECK_FALSE(says("Nobody has researched"));
}

TEST_CASE_METHOD(RulesOnScreen, "The list is searched by words, and the arrow key leads from the search into it")
{
    auto& words = control<QLineEdit>("Find a rule");
    QTest::keyClicks(&words, "mentors many");
    CHECK(table().rowOf(findRule("MEN-003")) >= 0);
    CHECK(table().rowOf(findRule("WRK-002")) < 0);
    QTest::keyClick(&words, Qt::Key_Down);
    CHECK(list().hasFocus());
    CHECK(list().selected() == findRule("MEN-003"));
    CHECK(says(shown(findRule("MEN-003")->why)));
    write(words, "xyzzy");
    CHECK(says("No rule here has these words."));
    choose("WRK-002");
    CHECK(words.text().isEmpty());
    CHECK(list().selected() == findRule("WRK-002"));
}

TEST_CASE_METHOD(RulesOnScreen, "Only changed rules are shown on demand, and one that is set back stays under the hand")
{
    auto& only = control<QCheckBox>("Only changed (0)");
    QTest::mouseClick(&only, Qt::LeftButton, {}, QPoint(8, only.height() / 2));
    CHECK(says("No rule differs from sponsor-ready."));
    weigh(session, *findRule("MEN-003"), "off");
    settle();
    CHECK(only.text() == "Only changed (1)");
    CHECK(table().rowCount() == 2); // with the heading of its family
    weigh(session, *findRule("MEN-003"), "warning");
    settle();
    CHECK(only.text() == "Only changed (0)");
    CHECK(table().rowOf(findRule("MEN-003")) == 1);
}

TEST_CASE_METHOD(RulesOnScreen, "Keys pass over the headings of families")
{
    choose("STR-001");
    QTest::keyClick(&list(), Qt::Key_Down);
    REQUIRE(list().selected());
    CHECK(std::string(list().selected()->id).starts_with("ROL"));
}

TEST_CASE_METHOD(RulesOnScreen, "A place among the rules leads to its rule")
{
    session.goTo({{RecordType::reviewSettings, {}}, "WRK-002"});
    CHECK(list().selected() == findRule("WRK-002"));
    session.goTo({{RecordType::reviewSettings, {}}, "XYZ-999"});
    CHECK(list().selected() == findRule("WRK-002"));
}

TEST_CASE_METHOD(RulesOnScreen,
                 "All controls of the page have names, whatever rule is shown, and it fits beside the navigation")
{
    for (const char* rule : {"STR-001", "SUP-001", "SUP-002"}) {
        choose(rule);
        for (QWidget* widget : page.findChildren<QWidget*>()) {
            const bool operated = widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus);
            const bool inside = widget->objectName().startsWith("qt_");
            if (!operated || inside) continue;
            QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
            REQUIRE(spoken);
            INFO(rule << ": " << widget->metaObject()->className());
            CHECK_FALSE(spoken->text(QAccessible::Name).isEmpty());
        }
        CHECK(page.minimumSizeHint().width() <= 1000);
        CHECK(page.minimumSizeHint().height() <= 560);
    }
}
