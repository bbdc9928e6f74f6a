// SPDX-License-Identifier: Apache-2.0
#include "ui/rulessample.hpp"

#include "review/rulesetjson.hpp"
#include "review/rulesteps.hpp"
#include "rules/setcard.hpp"
#include "session/text.hpp"

#include <QLineEdit>
#include <QPushButton>

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::test;

namespace {

const QByteArray northgate = R"({"format": "cadre-rules", "version": 1, "name": "Northgate", "base": "pilot",
    "rules": {"SUP-001": {"severity": "off"}, "MEN-003": {"parameters": {"maxMentees": 5}},
              "XYZ-999": {"severity": "error"}}})";

const QString nameField = QStringLiteral("Name of your own set");

} // namespace

TEST_CASE_METHOD(RulesOnScreen, "A shipped set takes the place of the program's rules in one step that undo takes back")
{
    const Program before = session.program();
    CHECK(control<SetCard>("Sponsor-ready").isChecked());
    SECTION("without changes")
    {
        click<SetCard>("Pilot");
        CHECK(session.rules() == pilot());
        CHECK(control<SetCard>("Pilot").isChecked());
        CHECK_FALSE(control<SetCard>("Sponsor-ready").isChecked());
        CHECK(message() == shown(Text("“pilot” is in force now.")));
        session.undo();
        CHECK(session.program() == before);
        CHECK(control<SetCard>("Sponsor-ready").isChecked());
        CHECK(message().isEmpty());
    }
    SECTION("with changes it says how many are dropped")
    {
        session.push(changeWeight(session.program(), *findRule("MEN-003"), "off"));
        session.seal();
        session.push(changeWeight(session.program(), *findRule("WRK-002"), "error"));
        session.seal();
        CHECK_FALSE(control<SetCard>("Sponsor-ready").isChecked());
        CHECK(says("2 changes of sponsor-ready"));
        const Program changed = session.program();
        auto& sketched = control<SetCard>("Sketch");
        sketched.setFocus();
        QTest::keyClick(&sketched, Qt::Key_Space);
        CHECK(session.rules() == sketch());
        CHECK(message().contains("2 changes you had made are dropped"));
        CHECK(session.undoLabel() == QString::fromUtf8("Use the rule set “sketch”"));
        session.undo();
        CHECK(session.program() == changed);
    }
    SECTION("the one in force stays as it is")
    {
        click<SetCard>("Sponsor-ready");
        CHECK(session.undoLabel().isEmpty());
    }
}

TEST_CASE_METHOD(RulesOnScreen, "A set with changes can have its own name, but not that of a shipped one")
{
    CHECK_FALSE(control<QLineEdit>(nameField).isEnabled());
    session.push(changeWeight(session.program(), *findRule("MEN-003"), "off"));
    auto& name = control<QLineEdit>(nameField);
    REQUIRE(name.isEnabled());
    name.setFocus();
    QTest::keyClicks(&name, "pilot");
    CHECK(says("A shipped set has this name. Choose another."));
    CHECK(session.rules().name == "pilo"); // the last name that could be taken
    list().setFocus();
    CHECK(name.text() == "pilo");
    name.setFocus();
    name.end(false);
    QTest::keyClicks(&name, "t of ours");
    CHECK(session.rules().name == "pilot of ours");
    CHECK_FALSE(says("A shipped set has this name. Choose another."));
    CHECK(session.undoLabel() == "Change the name of the rule set");
    CHECK(found("MEN-003").empty());
    CHECK(session.review().ruleSet == "pilot of ours");
    QTest::keyClick(&name, Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(&name, Qt::Key_Z, Qt::ControlModifier);
    CHECK(name.text().isEmpty());
    CHECK(session.rules().name == "sponsor-ready");
}

TEST_CASE_METHOD(RulesOnScreen, "An organisation's set is imported; what it can't have is named and can be taken out")
{
    const Program before = session.program();
    chooseFile(makeFile("northgate.json", northgate));
    click<QPushButton>("Import a rule set");
    CHECK(session.rules().name == "Northgate");
    CHECK(session.rules().base == "pilot");
    CHECK(weight("SUP-001") == "off");
    CHECK(number("MEN-003", "maxMentees") == 5);
    CHECK(message() == QString::fromUtf8("“Northgate” is in force now."));
    CHECK(control<QLineEdit>(nameField).text() == "Northgate");
    CHECK(says("2 changes of pilot"));
    const QString unknown = QString::fromUtf8("The rule set changes “XYZ-999”, a rule that this Cadre does not know.");
    CHECK(says(unknown));
    click<QPushButton>("Take out what can’t be followed");
    CHECK_FALSE(says(unknown));
    CHECK(session.rules().problems.empty());
    CHECK(weight("SUP-001") == "off");
    session.undo();
    CHECK(says(unknown));
    session.undo();
    CHECK(session.program() == before);
}

TEST_CASE_METHOD(RulesOnScreen, "A file that holds no sound rule set is named with what is wrong, and nothing changes")
{
    const Program before = session.program();
    SECTION("broken")
    {
        page.importFrom(makeFile("broken.json", "{\n  \"format\": "));
        CHECK(message().contains("broken.json"));
        CHECK(message().contains("line 2"));
    }
    SECTION("a number out of its range")
    {
        page.importFrom(makeFile("far.json", R"({"format": "cadre-rules", "version": 1, "name": "Far",
            "rules": {"MEN-003": {"parameters": {"maxMentees": 1e300}}}})"));
        CHECK(message().contains("far.json"));
        CHECK(message().contains("from 0 to 100"));
    }
    SECTION("missing")
    {
        page.importFrom(folder.filePath("gone.json"));
        CHECK(message().contains("gone.json"));
    }
    CHECK(session.program() == before);
    CHECK(session.undoLabel().isEmpty());
}

TEST_CASE_METHOD(RulesOnScreen, "An exported set reads back the same; one with changes needs a name first")
{
    session.push(changeWeight(session.program(), *findRule("MEN-003"), "error"));
    session.seal();
    click<QPushButton>("Export the rule set");
    CHECK(message().contains("Give your own set a name first"));
    auto* name = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(name);
    CHECK(name->accessibleName() == nameField);
    QTest::keyClicks(name, "Ours: 2027");

    const QString file = folder.filePath("ours.json");
    chooseFile(file);
    click<QPushButton>("Export the rule set");
    CHECK(message().contains("ours.json"));
    QFile written(file);
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(readRuleSet(written.readAll().toStdString()) == session.rules());

    page.exportTo(folder.filePath("gone/ours.json"));
    CHECK(message().contains("could not be saved"));
}
