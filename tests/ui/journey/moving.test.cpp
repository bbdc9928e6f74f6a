// SPDX-License-Identifier: Apache-2.0
#include "ui/journey/shown.hpp"

#include <QClipboard>

using namespace cadre;
using namespace cadre::test;

TEST_CASE("A bar is dragged by whole months, and one undo takes it back")
{
    Shown shown;
    const QPointF at = shown.middle(firstWork);
    shown.drag(at, at + shown.months(2.2));
    CHECK(shown.startOf(firstWork) == 3);
    CHECK(shown.lengthOf(firstWork) == 3);
    CHECK(shown.session.selection() == std::vector<RecordRef>{firstWork});
    CHECK(shown.session.undoLabel().startsWith("Move “"));
    CHECK(shown.session.undoLabel().endsWith("to month 3"));
    CHECK(shown.undoLeadsBack());
}

TEST_CASE("Several selected bars are dragged together")
{
    Shown shown;
    shown.click(shown.middle(firstWork));
    shown.click(shown.middle(lookBack), Qt::ControlModifier);
    const QPointF at = shown.middle(firstWork);
    shown.drag(at, at + shown.months(1));
    CHECK(shown.startOf(firstWork) == 2);
    const Support& moved = shown.session.program().supports.at({lookBack.id});
    const Support& before = shown.start.supports.at({lookBack.id});
    CHECK(*moved.startMonth == *before.startMonth + 1);
    CHECK(moved.months.front() == before.months.front() + 1); // its dates too
    CHECK(shown.session.undoLabel() == "Move 2 entries in time");
    CHECK(shown.undoLeadsBack());
}

TEST_CASE("An edge is pulled for the length, the other for the start")
{
    Shown shown;
    shown.drag(shown.rightEdge(secondWork), shown.rightEdge(secondWork) + shown.months(2));
    CHECK(shown.startOf(secondWork) == 4);
    CHECK(shown.lengthOf(secondWork) == 5);
    CHECK(shown.undoLeadsBack());
    shown.drag(shown.leftEdge(secondWork), shown.leftEdge(secondWork) + shown.months(1));
    CHECK(shown.startOf(secondWork) == 5);
    CHECK(shown.lengthOf(secondWork) == 2);
    CHECK(shown.undoLeadsBack());
}

TEST_CASE("While dragging a note says the months, the load and what the review would find; Escape leaves no trace")
{
    Shown shown;
    const QPointF at = shown.middle(thirdWork);
    shown.hold(at, at - shown.months(4));
    CHECK(shown.note().contains("months 3 to 5"));
    CHECK(shown.note().contains("Working time: up to"));
    CHECK(shown.note().contains("Review: "));
    CHECK(shown.note().contains("(now "));
    CHECK(shown.note().contains("New: "));
    CHECK(shown.session.program() == shown.start); // nothing has happened yet
    shown.key(Qt::Key_Escape);
    CHECK(shown.note().isEmpty());
    shown.release(at - shown.months(4));
    CHECK(shown.session.program() == shown.start);
    CHECK(shown.session.undoLabel().isEmpty());
    CHECK(shown.session.selection() == std::vector<RecordRef>{thirdWork});
}

TEST_CASE("A small slip of the hand moves nothing")
{
    Shown shown;
    const QPointF at = shown.middle(firstWork);
    shown.drag(at, at + QPointF(3, 2));
    shown.drag(at, at + shown.months(0.3));
    CHECK(shown.session.program() == shown.start);
    CHECK(shown.session.undoLabel().isEmpty());
}

TEST_CASE("Arrow keys move, with Shift they change the length; pressed again they join into one step")
{
    Shown shown;
    shown.click(shown.middle(secondWork));
    shown.key(Qt::Key_Right);
    shown.key(Qt::Key_Right);
    CHECK(shown.startOf(secondWork) == 6);
    CHECK(shown.session.undoLabel().endsWith("to month 6"));
    CHECK(shown.undoLeadsBack());
    shown.key(Qt::Key_Left);
    CHECK(shown.startOf(secondWork) == 3);
    CHECK(shown.undoLeadsBack());
    shown.key(Qt::Key_Right, Qt::ShiftModifier);
    CHECK(shown.lengthOf(secondWork) == 4);
    CHECK(shown.undoLeadsBack());
    shown.key(Qt::Key_Left, Qt::ControlModifier);
    CHECK(shown.startOf(secondWork) == 3);
    CHECK(shown.lengthOf(secondWork) == 4);
    CHECK(shown.undoLeadsBack());
}

TEST_CASE("What comes after moves along when people want it to; Alt is the other way round")
{
    Shown shown;
    auto* along = findNamed<QCheckBox>(shown.window, "Move what comes after along");
    REQUIRE(along);
    const QPointF at = shown.middle(firstWork);
    shown.drag(at, at + shown.months(1));
    CHECK(shown.startOf(secondWork) == 4); // it stays unless asked for
    CHECK(shown.undoLeadsBack());
    shown.drag(at, at + shown.months(1), Qt::AltModifier);
    CHECK(shown.startOf(secondWork) == 5);
    CHECK(shown.undoLeadsBack());

    QTest::mouseClick(along, Qt::LeftButton, {}, QPoint(8, along->height() / 2));
    REQUIRE(along->isChecked());
    shown.drag(shown.rightEdge(firstWork), shown.rightEdge(firstWork) + shown.months(1));
    CHECK(shown.lengthOf(firstWork) == 4);
    CHECK(shown.startOf(secondWork) == 5);
    CHECK(shown.startOf(thirdWork) == 8);
    CHECK(shown.session.undoLabel().contains("what comes after along"));
    CHECK(shown.undoLeadsBack());
    shown.view().setFocus();
    shown.key(Qt::Key_Right, Qt::AltModifier);
    CHECK(shown.startOf(firstWork) == 2);
    CHECK(shown.startOf(secondWork) == 4);
    CHECK(shown.undoLeadsBack());
}

TEST_CASE("One date of a measure is dragged alone, and keys move that date on")
{
    Shown shown;
    const Measure& measure = shown.start.measures.at({feedback.id});
    REQUIRE(measure.months.size() >= 2);
    const std::int64_t last = measure.months.back();
    const QPointF at = QRectF(shown.view().placeOf(feedback, last)).center();
    shown.drag(at, at - shown.months(2));
    const auto& dragged = shown.session.program().measures.at({feedback.id}).months;
    CHECK(dragged.back() == last - 2);
    CHECK(dragged.front() == measure.months.front());
    shown.key(Qt::Key_Right);
    CHECK(shown.session.program().measures.at({feedback.id}).months.back() == last - 1);
    shown.session.undo();
    CHECK(shown.undoLeadsBack());
}

TEST_CASE("A date of a support is dragged within its bar")
{
    Shown shown;
    const std::int64_t date = shown.start.supports.at({lookBack.id}).months.front();
    const QPointF at = QRectF(shown.view().placeOf(lookBack, date)).center();
    shown.drag(at, at + shown.months(1));
    const Support& support = shown.session.program().supports.at({lookBack.id});
    CHECK(support.months.front() == date + 1);
    CHECK(support.startMonth == shown.start.supports.at({lookBack.id}).startMonth);
    CHECK(shown.undoLeadsBack());
}

TEST_CASE("The band of a phase is moved like a bar")
{
    Program program = programFromTemplate("emerging-leaders-12");
    program.phases[{"H1"}] = {.id = {"H1"}, .name = "Lead yourself", .startMonth = 1, .durationMonths = 3};
    Shown shown(program);
    const RecordRef phase{RecordType::phase, "H1"};
    shown.drag(shown.rightEdge(phase), shown.rightEdge(phase) + shown.months(1));
    CHECK(shown.session.program().phases.at({"H1"}).durationMonths == 4);
    CHECK(shown.undoLeadsBack());
}

TEST_CASE("Delete removes what is selected, with all that leads to it, and the next bar is selected")
{
    Shown shown;
    shown.click(shown.middle(secondWork));
    shown.key(Qt::Key_Delete);
    CHECK_FALSE(shown.session.program().activities.contains({secondWork.id}));
    CHECK(shown.session.selection().size() == 1);
    CHECK(shown.undoLeadsBack());
    shown.click(shown.middle(secondWork));
    shown.click(shown.middle(lookBack), Qt::ControlModifier);
    shown.key(Qt::Key_Delete);
    CHECK(shown.session.undoLabel() == "Remove 2 entries");
    CHECK(shown.undoLeadsBack());
}

TEST_CASE("Copies: Ctrl+D beside the original, Ctrl+C and Ctrl+V into any program, Ctrl+X away")
{
    Shown shown;
    const std::size_t count = shown.start.activities.size();
    shown.click(shown.middle(firstWork));
    shown.key(Qt::Key_D, Qt::ControlModifier);
    CHECK(shown.session.program().activities.size() == count + 1);
    CHECK(shown.undoLeadsBack());

    shown.click(shown.middle(firstWork));
    shown.key(Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text().toStdString() == shown.activity(firstWork).name);
    shown.key(Qt::Key_V, Qt::ControlModifier);
    CHECK(shown.session.program().activities.size() == count + 1);
    CHECK(shown.session.undoLabel().startsWith("Paste “"));
    CHECK(shown.session.selection().size() == 1);
    CHECK(shown.undoLeadsBack());

    shown.click(shown.middle(firstWork));
    shown.key(Qt::Key_X, Qt::ControlModifier);
    CHECK(shown.session.program().activities.size() == count - 1);
    CHECK(shown.undoLeadsBack());

    Shown other{Program()};
    other.key(Qt::Key_V, Qt::ControlModifier);
    CHECK(other.session.program().activities.size() == 1);
    CHECK(other.undoLeadsBack());
    QApplication::clipboard()->setText("{ no program");
    other.key(Qt::Key_V, Qt::ControlModifier);
    CHECK(other.session.program() == other.start);
}

TEST_CASE("A gesture ends without a trace when the program changes under it")
{
    Shown shown;
    const QPointF at = shown.middle(firstWork);
    shown.drag(at, at + shown.months(1));
    shown.hold(shown.middle(firstWork), shown.middle(firstWork) + shown.months(2));
    shown.session.undo();
    settle();
    CHECK(shown.note().isEmpty());
    shown.release(at + shown.months(3));
    CHECK(shown.session.program() == shown.start);
}

TEST_CASE(
    "A bar that is dragged into the other lane of activities becomes what stands there, and one undo takes it back")
{
    Shown shown;
    const QPointF work = shown.middle(workshop);
    const QPointF into = QPointF(work.x(), shown.middle(thirdWork).y()) + shown.months(1);
    shown.hold(work, into);
    CHECK(shown.note().startsWith("Make “"));
    CHECK(shown.note().contains("a stretch assignment"));
    CHECK(shown.note().contains("New: ")); // it has no level yet
    CHECK(shown.session.program() == shown.start);
    shown.move(work);
    CHECK_FALSE(shown.note().contains("stretch assignment"));
    shown.key(Qt::Key_Escape);
    shown.release(work);
    CHECK(shown.session.program() == shown.start);

    const std::int64_t start = shown.startOf(workshop);
    shown.drag(work, into);
    CHECK(shown.activity(workshop).kind == ActivityKind::assignment);
    CHECK(shown.startOf(workshop) == start + 1);
    CHECK(shown.session.selection() == std::vector<RecordRef>{workshop});
    CHECK(shown.undoLeadsBack());

    const QPointF at = shown.middle(secondWork);
    shown.drag(at, QPointF(at.x(), shown.middle(workshop).y()));
    CHECK(shown.activity(secondWork).kind == ActivityKind::workshop);
    CHECK(shown.startOf(secondWork) == 4);
    CHECK(shown.undoLeadsBack());
}

TEST_CASE("A support that is dragged over other lanes stays one")
{
    Shown shown;
    const QPointF at = shown.middle(lookBack);
    shown.drag(at, QPointF(at.x(), shown.middle(thirdWork).y()) + shown.months(1));
    CHECK(shown.session.program().supports.size() == shown.start.supports.size());
    CHECK(shown.session.undoLabel().startsWith("Move “"));
    CHECK(shown.undoLeadsBack());
}
