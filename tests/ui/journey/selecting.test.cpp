// SPDX-License-Identifier: Apache-2.0
#include "ui/journey/shown.hpp"

#include <algorithm>

using namespace cadre;
using namespace cadre::test;

using Refs = std::vector<RecordRef>;

TEST_CASE("A click selects a bar for all panels, with Ctrl several, beside the bars nothing")
{
    Shown shown;
    shown.click(shown.middle(secondWork));
    CHECK(shown.session.selection() == Refs{secondWork});
    shown.click(shown.middle(firstWork), Qt::ControlModifier);
    CHECK(shown.session.selection() == Refs{firstWork, secondWork});
    shown.click(shown.middle(firstWork), Qt::ControlModifier);
    CHECK(shown.session.selection() == Refs{secondWork});
    const QRectF bar = shown.view().placeOf(secondWork);
    shown.click({bar.right() + 200, bar.bottom() + 2});
    CHECK(shown.session.selection().empty());
    CHECK(shown.session.program() == shown.start);
}

TEST_CASE("A rubber band selects what it touches; with Ctrl it adds")
{
    Shown shown;
    const QRectF first = shown.view().placeOf(firstWork);
    const QRectF second = shown.view().placeOf(secondWork);
    shown.drag(second.bottomLeft() + QPointF(-4, 2), first.topLeft() + QPointF(6, -3));
    CHECK(shown.session.selection() == Refs{firstWork});
    shown.drag(second.topRight() + QPointF(3, -3), second.center() + QPointF(0, 6), Qt::ControlModifier);
    CHECK(std::ranges::is_permutation(shown.session.selection(), Refs{firstWork, secondWork}));

    SECTION("Escape leaves the selection as it was before the band")
    {
        shown.hold(second.bottomLeft() + QPointF(-4, 2), {second.left() - 2, second.bottom() + 60});
        CHECK(shown.session.selection() != Refs{firstWork, secondWork});
        shown.key(Qt::Key_Escape);
        CHECK(shown.session.selection().empty()); // a band without Ctrl begins with nothing
    }
}

TEST_CASE("Tab walks in time order and leads out at the end; Ctrl+A selects all bars")
{
    Shown shown;
    shown.key(Qt::Key_Home);
    std::vector<int> lefts;
    int stops = 0;
    while (shown.view().hasFocus() && stops < 200) {
        REQUIRE(shown.session.selection().size() == 1);
        ++stops;
        const JourneyItem* item = shown.view().current();
        REQUIRE(item);
        lefts.push_back(shown.view().layoutValue().monthAt(item->rect.left() + 1));
        shown.key(Qt::Key_Tab);
    }
    CHECK(std::ranges::is_sorted(lefts));
    CHECK(stops > 20);
    CHECK_FALSE(shown.view().hasFocus());
    shown.key(Qt::Key_Backtab);
    CHECK(shown.view().hasFocus());
    shown.key(Qt::Key_A, Qt::ControlModifier);
    const Program& p = shown.session.program();
    std::size_t dated = 0;
    for (const auto& [id, measure] : p.measures) dated += measure.months.empty() ? 0U : 1U;
    CHECK(shown.session.selection().size() == p.activities.size() + p.supports.size() + dated);
}

TEST_CASE("Escape and then Tab lead out of a long journey")
{
    Shown shown;
    shown.click(shown.middle(firstWork));
    shown.key(Qt::Key_Escape);
    CHECK(shown.session.selection().empty());
    shown.key(Qt::Key_Tab);
    CHECK_FALSE(shown.view().hasFocus());
}

TEST_CASE("Up and Down walk row by row, with Shift they add")
{
    Shown shown;
    shown.click(shown.middle(firstWork));
    shown.key(Qt::Key_Down);
    CHECK(shown.session.selection() == Refs{secondWork});
    shown.key(Qt::Key_Down, Qt::ShiftModifier);
    CHECK(shown.session.selection() == Refs{thirdWork, secondWork});
    shown.key(Qt::Key_Up);
    CHECK(shown.session.selection() == Refs{secondWork});
}

TEST_CASE("What is selected elsewhere comes into sight")
{
    Shown shown(programFromTemplate("emerging-leaders-12"), {1000, 420});
    shown.view().setMonthWidth(300);
    const RecordRef last{RecordType::activity, "A08"};
    CHECK_FALSE(shown.paper()->rect().contains(shown.view().placeOf(last).center()));
    shown.session.select({last});
    settle();
    CHECK(shown.view().frame().monthsIn(JourneyBand::lanes).contains(QRectF(shown.view().placeOf(last)).topLeft() + QPointF(20, 4)));
}

TEST_CASE("Undo drops from the selection what it takes away")
{
    Shown shown;
    shown.click(shown.middle(firstWork));
    shown.key(Qt::Key_D, Qt::ControlModifier);
    REQUIRE(shown.session.selection().size() == 1);
    CHECK(shown.session.selection() != Refs{firstWork});
    CHECK(shown.undoLeadsBack());
    CHECK(shown.session.selection().empty());
}
