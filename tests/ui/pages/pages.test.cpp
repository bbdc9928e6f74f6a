// SPDX-License-Identifier: Apache-2.0
#include "form/form.hpp"
#include "model/fields.hpp"
#include "pages/forms/forms.hpp"
#include "pages/inspector.hpp"
#include "pages/pages.hpp"
#include "ui/pages/sample.hpp"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTabWidget>
#include <QTest>
#include <catch2/catch.hpp>

#include <memory>

using namespace cadre;
using namespace cadre::testing;

namespace {

/// The controls of a widget that a screen reader could not name.
QStringList unnamed(const QWidget& widget)
{
    QStringList list;
    for (const QWidget* child : widget.findChildren<QWidget*>()) {
        const bool isControl = qobject_cast<const QLineEdit*>(child) || qobject_cast<const QPlainTextEdit*>(child)
                            || qobject_cast<const QComboBox*>(child) || qobject_cast<const QAbstractItemView*>(child);
        const auto* button = qobject_cast<const QAbstractButton*>(child);
        const bool isPart = child->objectName().startsWith("qt_") || child->inherits("QComboBoxListView")
                         || child->inherits("QTableCornerButton") || child->inherits("QHeaderView")
                         || child->inherits("QLineEditIconButton")
                         || qobject_cast<const QTabBar*>(child->parentWidget());
        if (isPart || !child->accessibleName().isEmpty()) continue;
        if (isControl || (button && button->text().size() < 2))
            list << QString::fromLatin1(child->metaObject()->className()) + " in "
                        + QString::fromLatin1(child->parentWidget()->metaObject()->className());
    }
    return list;
}

} // namespace

TEMPLATE_TEST_CASE("Every field of every record can be edited", "", Brief, Level, Person, Role, Competency, Activity, Support,
                   Measure, Evaluation, Selection, Disclosure, Goal, Phase, Note, Accepted, Participant)
{
    Session session;
    session.open(smallProgram(), {});
    const std::unique_ptr<Form> form(createForm(RecordTraits<TestType>::type, session, nullptr));
    REQUIRE(form);
    forEachField<TestType>([&](const auto& field) {
        INFO(field.name);
        CHECK(form->fields().contains(QString::fromLatin1(field.name)));
    });
}

TEST_CASE("Every page can be made, and all its controls have names")
{
    Session session;
    session.open(smallProgram(), {});
    for (const PageInfo& info : pages()) {
        INFO(info.key.toStdString());
        const std::unique_ptr<QWidget> page(createPage(info.key, session));
        REQUIRE(page);
        bringUp(*page, {780, 450});
        CHECK(unnamed(*page).join('\n').toStdString() == "");
        CHECK(page->minimumSizeHint().width() <= 740);
    }
    CHECK(createPage("no such page", session) == nullptr);
}

TEST_CASE("Every record type has a page")
{
    forEachRecordType([]<class T>(Type<T>) {
        if (std::is_same_v<T, Document>) return;
        const QString key = pageFor(RecordTraits<T>::type);
        INFO(RecordTraits<T>::key);
        const bool isElsewhere = key == "journey" || key == "rules";
        const bool known = isElsewhere || std::ranges::find(pages(), key, &PageInfo::key) != pages().end();
        CHECK(known);
    });
}

TEST_CASE("The inspector shows the form of what is selected, as wide as it is, with names on all controls")
{
    Session session;
    session.open(smallProgram(), {});
    Inspector inspector(session);
    bringUp(inspector, {315, 600});
    const std::vector<RecordRef> records{{RecordType::role, "r1"}, {RecordType::activity, "a1"}, {RecordType::person, "ann"},
                                         {RecordType::competency, "c1"}, {RecordType::level, "lead"}};
    for (const RecordRef& ref : records) {
        INFO(labelOf(ref.type));
        session.select({ref});
        settle();
        REQUIRE(inspector.form());
        CHECK(inspector.form()->record() == ref);
        CHECK(unnamed(inspector).join('\n').toStdString() == "");
        CHECK(inspector.widget()->minimumSizeHint().width() <= inspector.viewport()->width());
    }
}

TEST_CASE("The inspector says what it is for while nothing or much is selected")
{
    Session session;
    session.open(smallProgram(), {});
    Inspector inspector(session);
    bringUp(inspector, {315, 600});
    const auto says = [&](const char* words) {
        for (const QLabel* label : inspector.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words)) return true;
        return false;
    };
    CHECK(says("Nothing is selected"));
    session.select({{RecordType::activity, "a1"}, {RecordType::activity, "a2"}});
    CHECK(says("2 selected"));
    for (auto* button : inspector.findChildren<QAbstractButton*>())
        if (button->isVisible() && button->text().contains("Remove all")) button->click();
    CHECK(session.program().activities.size() == 1);
}

TEST_CASE("Removing all of several types is one step")
{
    Session session;
    session.open(smallProgram(), {});
    Inspector inspector(session);
    bringUp(inspector, {315, 600});
    session.select({{RecordType::activity, "a1"}, {RecordType::competency, "c1"}, {RecordType::competency, "c2"}});
    for (auto* button : inspector.findChildren<QAbstractButton*>())
        if (button->isVisible() && button->text().contains("Remove all")) button->click();
    CHECK(session.program().competencies.empty());
    CHECK(session.undoLabel() == "Remove 3 entries");
    session.undo();
    CHECK(session.program() == smallProgram());
}

TEST_CASE("Going to a place opens the right tab and the cursor is in the field")
{
    Session session;
    session.open(smallProgram(), {});
    const std::unique_ptr<QWidget> page(createPage("brief", session));
    bringUp(*page, {780, 450});
    auto* tabs = page->findChild<QTabWidget*>();
    session.goTo({{RecordType::level, "lead"}, "name"});
    CHECK(tabs->currentIndex() == 1);
    session.goTo({{RecordType::brief, singleId<Brief>().value}, "cohortSize"});
    settle();
    CHECK(tabs->currentIndex() == 0);
    REQUIRE(QApplication::focusWidget());
    QTest::keyClicks(QApplication::focusWidget(), "14");
    CHECK(only(session.program().brief).cohortSize == 14);
}

TEST_CASE("A program without a brief gets one when its first field is filled in")
{
    Session session;
    const std::unique_ptr<QWidget> page(createPage("brief", session));
    bringUp(*page, {780, 450});
    QWidget* name = page->findChild<Form*>()->row("name")->editor().focusTarget();
    name->setFocus();
    QTest::keyClicks(name, "First line leaders");
    CHECK(only(session.program().brief).name == "First line leaders");
    session.undo();
    CHECK(session.program().brief.empty());
}

TEST_CASE("What activities ask and people are not told can be told with one click")
{
    Session session;
    Program program = smallProgram();
    program.activities.at({"a1"}).demands = {Demand::travel};
    session.open(program, {});
    const std::unique_ptr<QWidget> page(createPage("disclosures", session));
    bringUp(*page, {780, 600});
    const auto tell = [&]() -> QAbstractButton* {
        for (auto* button : page->findChildren<QAbstractButton*>())
            if (button->isVisible() && button->text() == "Tell people about it") return button;
        return nullptr;
    };
    REQUIRE(tell());
    QTest::mouseClick(tell(), Qt::LeftButton);
    settle();
    REQUIRE(session.program().disclosures.size() == 1);
    CHECK(session.program().disclosures.begin()->second.demand == Demand::travel);
    CHECK_FALSE(tell());
    session.undo();
    settle();
    CHECK(session.program() == program);
    CHECK(tell());
}

TEST_CASE("Of a very long bargain the beginning is told, and how much more there is")
{
    Session session;
    Program program = smallProgram();
    for (int i = 0; i < 300; ++i) {
        const std::string id = "s" + std::to_string(i);
        program.supports[{id}] = {.id = {id}, .position = i, .name = "Talk " + std::to_string(i) + "!"};
    }
    session.open(program, {});
    const std::unique_ptr<QWidget> page(createPage("disclosures", session));
    bringUp(*page, {780, 600});
    QString told;
    const auto labels = page->findChildren<QLabel*>();
    for (const QLabel* label : labels) told += label->text() + u'\n';
    CHECK(told.contains("• Talk 0!"));
    CHECK(told.contains("• Talk 98!"));
    CHECK_FALSE(told.contains("• Talk 299!"));
    const auto lines = told.count("• ");
    CHECK(told.contains(QStringLiteral("and %1 more").arg(300 - told.count("• Talk"))));
    CHECK(lines < 300);
}

TEST_CASE("The succession page says how many people there are for each opening")
{
    Session session;
    Program program = smallProgram();
    program.brief.begin()->second.cohortSize = 12;
    program.roles.at({"r1"}).expectedOpenings = 6;
    program.roles.at({"r2"}).expectedOpenings = 2;
    session.open(program, {});
    const std::unique_ptr<QWidget> page(createPage("succession", session));
    bringUp(*page, {780, 500});
    const auto number = [&](const char* title) {
        for (const QLabel* label : page->findChildren<QLabel*>())
            if (label->accessibleName() == QLatin1String(title)) return label->text();
        return QString();
    };
    CHECK(number("Openings of all roles") == "8");
    CHECK(number("Places in the program") == "12");
    CHECK(number("People for each opening") == "1.5");
}
