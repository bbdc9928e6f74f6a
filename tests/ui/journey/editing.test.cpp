// SPDX-License-Identifier: Apache-2.0
#include "ui/journey/shown.hpp"

#include "journey/nameeditor.hpp"

#include <QContextMenuEvent>
#include <QMenu>
#include <QTimer>

#include <algorithm>

using namespace cadre;
using namespace cadre::test;

namespace {

/// Does something in the next menu that opens.
void onMenu(const std::function<void(QMenu&)>& act)
{
    auto* timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, timer, [timer, act] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        if (!menu) return;
        timer->stop();
        timer->deleteLater();
        act(*menu);
        menu->close();
    });
    timer->start(5);
}

QAction* entry(QMenu& menu, const QString& text)
{
    for (QAction* action : menu.actions())
        if (action->text() == text) return action;
    return nullptr;
}

void openMenu(Shown& shown, QPointF at)
{
    QContextMenuEvent event(QContextMenuEvent::Mouse, at.toPoint(), shown.paper()->mapToGlobal(at.toPoint()));
    QApplication::sendEvent(shown.paper(), &event);
    settle();
}

const std::vector<Id<Activity>>& before(Shown& shown, const RecordRef& record)
{
    return shown.activity(record).dependsOn;
}

bool waitsFor(Shown& shown, const RecordRef& later, const RecordRef& earlier)
{
    return std::ranges::find(before(shown, later), Id<Activity>{earlier.id}) != before(shown, later).end();
}

const RecordRef lastWork{RecordType::activity, "A08"};

} // namespace

TEST_CASE("Ctrl+drag from bar to bar lets the second come after the first")
{
    Shown shown;
    REQUIRE_FALSE(waitsFor(shown, lastWork, firstWork));
    shown.hold(shown.middle(firstWork), shown.middle(lastWork), Qt::ControlModifier);
    CHECK(shown.note().contains("comes after"));
    CHECK(shown.note().contains("Review: "));
    CHECK(shown.session.program() == shown.start);
    shown.release(shown.middle(lastWork), Qt::ControlModifier);
    CHECK(waitsFor(shown, lastWork, firstWork));
    CHECK(shown.session.undoLabel().startsWith("Let “"));
    CHECK(shown.undoLeadsBack());
}

TEST_CASE("A circle is refused, and named in words while dragging")
{
    Shown shown;
    shown.hold(shown.middle(lastWork), shown.middle(secondWork), Qt::ControlModifier);
    CHECK(shown.note().startsWith("Not possible: "));
    for (const RecordRef& each : {secondWork, thirdWork, lastWork})
        CHECK(shown.note().contains(QString::fromStdString(shown.activity(each).name)));
    shown.release(shown.middle(secondWork), Qt::ControlModifier);
    CHECK(shown.session.program() == shown.start);

    shown.hold(shown.middle(firstWork), shown.middle(lastWork), Qt::ControlModifier);
    shown.key(Qt::Key_Escape);
    shown.release(shown.middle(lastWork), Qt::ControlModifier);
    CHECK(shown.session.program() == shown.start);
}

TEST_CASE("With the keyboard L offers what an activity comes after; what would be a circle can't be chosen")
{
    Shown shown;
    shown.click(shown.middle(lastWork));
    bool circleOffered = true;
    onMenu([&](QMenu& menu) {
        QAction* first = entry(menu, QString::fromStdString(shown.activity(firstWork).name));
        REQUIRE(first);
        CHECK_FALSE(first->isChecked());
        CHECK(entry(menu, QString::fromStdString(shown.activity(thirdWork).name))->isChecked());
        first->trigger();
    });
    shown.key(Qt::Key_L);
    CHECK(waitsFor(shown, lastWork, firstWork));
    CHECK(shown.undoLeadsBack());

    shown.click(shown.middle(secondWork));
    onMenu([&](QMenu& menu) {
        QAction* last = entry(menu, QString::fromStdString(shown.activity(lastWork).name));
        circleOffered = last->isEnabled();
        CHECK(last->toolTip().startsWith("Not possible"));
        entry(menu, QString::fromStdString(shown.activity(firstWork).name))->trigger();
    });
    shown.key(Qt::Key_L);
    CHECK_FALSE(circleOffered);
    CHECK_FALSE(waitsFor(shown, secondWork, firstWork)); // it was ticked, so it no longer waits
    CHECK(shown.undoLeadsBack());
}

TEST_CASE("A double click, F2 or Enter edit the name in place")
{
    Shown shown;
    auto* field = shown.paper()->findChild<NameEditor*>();
    REQUIRE(field);
    SECTION("double click, and Enter keeps it")
    {
        shown.mouse(QEvent::MouseButtonDblClick, shown.middle(firstWork));
        REQUIRE(field->isVisible());
        CHECK(field->hasFocus());
        QTest::keyClicks(field, "Shift project");
        shown.key(Qt::Key_Return);
        CHECK(shown.activity(firstWork).name == "Shift project");
        CHECK_FALSE(field->isVisible());
        CHECK(shown.view().hasFocus());
        CHECK(shown.undoLeadsBack());
    }
    SECTION("F2, and Escape leaves it as it was")
    {
        shown.click(shown.middle(firstWork));
        shown.key(Qt::Key_F2);
        REQUIRE(field->isVisible());
        QTest::keyClicks(field, "Shift project");
        shown.key(Qt::Key_Escape);
        CHECK_FALSE(field->isVisible());
        CHECK(shown.session.program() == shown.start);
        REQUIRE(shown.session.selection().size() == 1);
        CHECK(shown.session.selection().front().id == firstWork.id);
    }
    SECTION("Enter, and leaving the field keeps it; Delete in the field removes no bar")
    {
        shown.click(shown.middle(lookBack));
        shown.key(Qt::Key_Return);
        REQUIRE(field->isVisible());
        shown.key(Qt::Key_Delete);
        QTest::keyClicks(field, "Look back");
        shown.after->setFocus();
        settle();
        CHECK(shown.session.program().supports.at({lookBack.id}).name == "Look back");
        CHECK(shown.undoLeadsBack());
    }
}

TEST_CASE("The context menu of a bar has what can be done with it, with the keys")
{
    Shown shown;
    onMenu([&](QMenu& menu) {
        CHECK(shown.session.selection() == std::vector<RecordRef>{secondWork});
        REQUIRE(entry(menu, "Duplicate"));
        CHECK(entry(menu, "Duplicate")->shortcut() == QKeySequence("Ctrl+D"));
        CHECK(entry(menu, "Remove")->shortcut() == QKeySequence(Qt::Key_Delete));
        entry(menu, "Move later")->trigger();
    });
    openMenu(shown, shown.middle(secondWork));
    CHECK(shown.startOf(secondWork) == 5);
    CHECK(shown.undoLeadsBack());
}

TEST_CASE("The kind of an activity decides about its lane")
{
    Shown shown;
    onMenu([&](QMenu& menu) {
        auto* kinds = entry(menu, "Kind")->menu();
        REQUIRE(kinds);
        entry(*kinds, "Workshop")->trigger();
    });
    openMenu(shown, shown.middle(secondWork));
    CHECK(shown.activity(secondWork).kind == ActivityKind::workshop);
    CHECK(shown.view().layoutValue().itemOf(secondWork)->kind == JourneyItemKind::learning);
    CHECK(shown.undoLeadsBack());
}

TEST_CASE("The context menu of an empty place adds what its lane is for, in that month, and asks for the name")
{
    Shown shown;
    const QRectF bar = shown.view().placeOf(firstWork);
    onMenu([&](QMenu& menu) {
        CHECK_FALSE(entry(menu, "Remove"));
        REQUIRE(entry(menu, "Add an assignment in month 8"));
        entry(menu, "Add an assignment in month 8")->trigger();
    });
    openMenu(shown, {bar.left() + shown.months(7.5).x(), bar.center().y()});
    REQUIRE(shown.session.selection().size() == 1);
    CHECK(shown.startOf(shown.session.selection().front()) == 8);
    CHECK(shown.paper()->findChild<NameEditor*>()->isVisible());
    shown.key(Qt::Key_Escape);
    CHECK(shown.undoLeadsBack());
}
