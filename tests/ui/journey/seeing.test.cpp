// SPDX-License-Identifier: Apache-2.0
#include "ui/journey/shown.hpp"

#include "journey/links.hpp"
#include "look/theme.hpp"

#include <QAccessible>
#include <QToolButton>
#include <QWheelEvent>

#include <algorithm>

using namespace cadre;
using namespace cadre::test;

namespace {

void wheel(Shown& shown, QPointF at, QPoint pixels, QPoint notches, Qt::KeyboardModifiers with = {})
{
    QWheelEvent event(at, shown.paper()->mapToGlobal(at), pixels, notches, Qt::NoButton, with, Qt::NoScrollPhase, false);
    QApplication::sendEvent(shown.paper(), &event);
    settle();
}

QPointF titleOf(Shown& shown, JourneyLane lane)
{
    for (const JourneyLaneBox& box : shown.view().layoutValue().lanes)
        if (box.lane == lane) return shown.view().frame().toWindow(QRectF(box.rect.topLeft(), QSizeF(100, 20))).center();
    FAIL("no such lane");
    return {};
}

} // namespace

TEST_CASE("A click on its title folds a lane; it stays folded next time")
{
    Shown shown;
    REQUIRE_FALSE(shown.view().placeOf(lookBack).isEmpty());
    const qreal height = shown.view().layoutValue().size.height();
    shown.click(titleOf(shown, JourneyLane::support));
    CHECK(shown.view().placeOf(lookBack).isEmpty());
    CHECK(shown.view().layoutValue().size.height() < height);
    const JourneyView next(shown.session);
    CHECK(next.isFolded(JourneyLane::support));
    shown.click(titleOf(shown, JourneyLane::support));
    CHECK_FALSE(shown.view().placeOf(lookBack).isEmpty());
}

TEST_CASE("Ctrl and the wheel zoom around the month under the mouse, keys and buttons too")
{
    Shown shown;
    const double fit = shown.view().layoutValue().monthWidth;
    const QPointF at = QRectF(shown.view().placeOf(thirdWork)).center();
    const int month = shown.view().layoutValue().monthAt(shown.view().frame().toFigure(at).x());
    wheel(shown, at, {}, {0, 360}, Qt::ControlModifier);
    CHECK(shown.view().layoutValue().monthWidth > 1.9 * fit);
    CHECK(shown.view().layoutValue().monthAt(shown.view().frame().toFigure(at).x()) == month);
    wheel(shown, at, {}, {0, -240}, Qt::ControlModifier);
    CHECK(shown.view().layoutValue().monthWidth < 1.5 * fit);

    shown.key(Qt::Key_0, Qt::ControlModifier);
    CHECK(shown.view().layoutValue().monthWidth == fit);
    shown.key(Qt::Key_Plus, Qt::ControlModifier);
    CHECK(shown.view().layoutValue().monthWidth == Approx(1.25 * fit));
    shown.key(Qt::Key_Minus, Qt::ControlModifier);
    CHECK(shown.view().layoutValue().monthWidth == Approx(fit));
    shown.view().setMonthWidth(8);
    CHECK(findNamed<QToolButton>(shown.window, "How wide months are")->text() == "Years ▾");
    shown.view().setMonthWidth(1e9); // nobody can be led so far that nothing is seen
    CHECK(shown.view().layoutValue().monthWidth <= 400);
}

TEST_CASE("A touchpad scrolls both ways; titles, months and the load stay in sight")
{
    Shown shown(programFromTemplate("operations-accelerator-36"), {900, 420});
    shown.view().setMonthWidth(60);
    const JourneyFrame& before = shown.view().frame();
    const QPointF place = before.panes()[1].place.center();
    const QRectF header = before.panes()[0].place;
    wheel(shown, place, {-50, -30}, {});
    CHECK(shown.view().horizontalScrollBar()->value() == 50);
    CHECK(shown.view().verticalScrollBar()->value() == 30);
    const JourneyFrame after = shown.view().frame();
    CHECK(after.panes()[0].place == header);
    CHECK(after.toFigure({20, place.y()}).x() == before.toFigure({20, place.y()}).x()); // the title at the left
    CHECK(after.toFigure(place) == before.toFigure(place) + QPointF(50, 30));
    CHECK(after.toFigure({500, 5}).y() == 5);
}

TEST_CASE("A place of the window and of the figure are found from each other, in every band")
{
    Shown shown(programFromTemplate("operations-accelerator-36"), {900, 600});
    shown.view().setMonthWidth(50);
    shown.view().verticalScrollBar()->setValue(40);
    shown.view().horizontalScrollBar()->setValue(70);
    const JourneyFrame frame = shown.view().frame();
    for (const JourneyFrame::Pane& pane : frame.panes()) {
        const QPointF at = frame.monthsIn(pane.band).center();
        CHECK(frame.toWindow(QRectF(frame.toFigure(at) - QPointF(1, 1), QSizeF(2, 2))).center() == at);
    }
}

TEST_CASE("A window that is too low for it scrolls months and load away with the rest")
{
    Shown shown(programFromTemplate("operations-accelerator-36"), {900, 600});
    const JourneyLayout& layout = shown.view().layoutValue();
    const JourneyFrame low(layout, {800, 120}, {0, 60});
    CHECK(low.panes()[0].place.top() == -60);
    const JourneyFrame high(layout, {800, 2000}, {0, 0});
    CHECK(high.panes()[2].place.top() == layout.lanesBottom); // right below the lanes
}

TEST_CASE("The load stands below the lanes, with the part of the day job")
{
    Shown shown;
    const auto& loads = shown.view().layoutValue().loads;
    REQUIRE_FALSE(loads.empty());
    CHECK(loads.front().text == "100%");
    CHECK(loads.front().dayJob.height() == Approx(3 * loads.front().program.height())); // 75 and 25
    Brief brief = only(shown.session.program().brief);
    brief.dayJobPercent = 100;
    shown.session.push({.edit = diff(shown.session.program(), [&] {
                            Program p = shown.session.program();
                            p.brief.begin()->second = brief;
                            return p;
                        }())});
    settle();
    CHECK(shown.view().layoutValue().loads.front().tooMuch);
}

TEST_CASE("While a bar is dragged, the load shows what it would be")
{
    Shown shown;
    const QRectF band = shown.view().frame().monthsIn(JourneyBand::load);
    const QRect third = QRectF(band.left() + shown.months(2).x(), band.top(), shown.months(1).x(), band.height()).toRect();
    const auto picture = [&] { return shown.paper()->grab(third).toImage(); };
    const QPointF at = shown.middle(thirdWork);
    shown.click(at);
    const QImage now = picture();
    shown.hold(at, at - shown.months(4)); // to months 3 to 5
    CHECK(picture() != now);
    shown.key(Qt::Key_Escape);
    CHECK(picture() == now);
}

TEST_CASE("A selected activity shows what it comes after, workshops too")
{
    Program program = programFromTemplate("emerging-leaders-12");
    program.activities.at({secondWork.id}).dependsOn = {{workshop.id}};
    Shown shown(program);
    const auto links = [&](const std::vector<RecordRef>& selection) {
        return linksOf(shown.view().layoutValue(), program, selection).size();
    };
    CHECK(links({secondWork}) == 2); // and what comes after it
    CHECK(links({workshop}) == 1);
    CHECK(links({lookBack}) == 0);
    CHECK(links({}) == 0);
    const auto colour = [&](const RecordRef& selected) {
        shown.session.select({selected});
        settle();
        const QPolygonF line = linksOf(shown.view().layoutValue(), program, {secondWork}).front();
        const QPointF tip = line[2] + QPointF(0, line[1].y() > line[2].y() ? 3 : -3);
        return shown.paper()->grab().toImage().pixelColor(shown.view().frame().toWindow(QRectF(tip, QSizeF())).topLeft().toPoint());
    };
    CHECK(colour(secondWork) != colour(lookBack));
}

TEST_CASE("A journey that is opened after the review marks what was found")
{
    Program program = programFromTemplate("emerging-leaders-12");
    program.activities.at({secondWork.id}).startMonth = 2; // before what it comes after has ended
    Shown shown(program);
    const auto isMarked = [&](JourneyView& view) {
        const QImage image = view.grab().toImage();
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixelColor(x, y) == theme().of(shown.session.countsOf(secondWork).worst().value())) return true;
        return false;
    };
    REQUIRE(shown.session.countsOf(secondWork).worst());
    CHECK(isMarked(shown.view()));
    JourneyView late(shown.session);
    late.resize(900, 420);
    late.show();
    CHECK(isMarked(late));
}

TEST_CASE("Screen readers find every bar and date with its name, months, stretch and findings")
{
    Program program = programFromTemplate("emerging-leaders-12");
    program.activities.at({secondWork.id}).startMonth = 2; // before what it comes after has ended
    Shown shown(program);
    QAccessibleInterface* journey = QAccessible::queryAccessibleInterface(&shown.view());
    REQUIRE(journey);
    CHECK(journey->role() == QAccessible::List);
    CHECK_FALSE(journey->text(QAccessible::Name).isEmpty());
    CHECK(journey->childCount() > 20);
    QString about;
    for (int i = 0; i < journey->childCount(); ++i) {
        QAccessibleInterface* child = journey->child(i);
        REQUIRE(child);
        CHECK(child->role() == QAccessible::ListItem);
        CHECK(child->parent() == journey);
        CHECK(journey->indexOfChild(child) == i);
        CHECK_FALSE(child->text(QAccessible::Name).isEmpty());
        CHECK_FALSE(child->text(QAccessible::Description).isEmpty());
        CHECK(journey->child(i) == child);
        if (child->text(QAccessible::Name) == QString::fromStdString(shown.activity(secondWork).name))
            about = child->text(QAccessible::Description);
    }
    CHECK(about.contains("months 2 to 4"));
    CHECK(about.contains("stretch 3 of 5"));
    CHECK(about.contains("comes after"));
    CHECK(about.contains("1 error"));
    CHECK(journey->child(-1) == nullptr);
    CHECK(journey->child(journey->childCount()) == nullptr);
    const QPoint there = shown.paper()->mapToGlobal(shown.middle(thirdWork).toPoint());
    REQUIRE(journey->childAt(there.x(), there.y()));
    CHECK(journey->childAt(there.x(), there.y())->rect().contains(there));
}

TEST_CASE("Screen readers can choose a bar, and are told where it moves")
{
    Shown shown;
    QAccessibleInterface* journey = QAccessible::queryAccessibleInterface(&shown.view());
    const QPoint there = shown.paper()->mapToGlobal(shown.middle(secondWork).toPoint());
    QAccessibleInterface* bar = journey->childAt(there.x(), there.y());
    bar->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    settle();
    CHECK(shown.session.selection() == std::vector<RecordRef>{secondWork});
    CHECK(bar->state().selected);
    CHECK(journey->focusChild() == bar);
    CHECK(bar->state().focused);
    CHECK(bar->text(QAccessible::Value) == "months 4 to 6");
    shown.key(Qt::Key_Right);
    CHECK(journey->focusChild()->text(QAccessible::Value) == "months 5 to 7");
    CHECK(shown.view().accessibleDescription().contains("months 5 to 7"));
}

TEST_CASE("A screen reader finds a bar that keys moved with its new months and the working time they take")
{
    Shown shown;
    shown.click(shown.middle(secondWork));
    QAccessibleInterface* journey = QAccessible::queryAccessibleInterface(&shown.view());
    REQUIRE(journey);
    const auto focused = [&] {
        QAccessibleInterface* child = journey->focusChild();
        REQUIRE(child);
        CHECK(child->text(QAccessible::Name).toStdString() == shown.activity(secondWork).name);
        return child;
    };
    const QString before = focused()->text(QAccessible::Value);
    shown.key(Qt::Key_Right);
    CHECK(focused()->text(QAccessible::Value) != before);
    CHECK(focused()->text(QAccessible::Value).contains(QString::number(shown.startOf(secondWork))));
    CHECK(focused()->text(QAccessible::Description).contains("working time up to"));
    CHECK(focused()->state().focused);
}
