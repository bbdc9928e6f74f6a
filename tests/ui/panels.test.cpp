// SPDX-License-Identifier: Apache-2.0
#include "ui/opened.hpp"

#include "pages/inspector.hpp"
#include "review/reviewpanel.hpp"
#include "window/panelframe.hpp"
#include "window/workspace.hpp"

#include <QMenu>
#include <QTest>
#include <QToolButton>

#include <catch2/catch.hpp>

#include <memory>

using namespace cadre;
using namespace cadre::test;

namespace {

QPoint placeOf(const MainWindow& window, const QWidget& panel)
{
    return panel.mapTo(&window, QPoint());
}

/// Chooses an entry of a panel's own menu.
void choose(QWidget& panel, const char* words)
{
    for (auto* button : panel.findChildren<QToolButton*>()) {
        if (button->accessibleName() != QLatin1String("What can be done with this panel")) continue;
        REQUIRE(button->isVisible());
        REQUIRE(button->menu());
        for (QAction* action : button->menu()->actions())
            if (action->text().remove(u'&') == QLatin1String(words)) return action->trigger();
    }
    FAIL("the panel's menu has no such entry");
}

} // namespace

TEST_CASE("Panels move where people want them, stay there after a restart, and go back at one command")
{
    Opened opened(sample);
    opened.window.workspace().showPage("roles");
    Workspace& workspace = opened.window.workspace();
    ReviewPanel& review = workspace.reviewPanel();
    Inspector& inspector = workspace.inspector();
    settle();
    const QPoint reviewBefore = placeOf(opened.window, review);
    const QPoint inspectorBefore = placeOf(opened.window, inspector);

    choose(review, "At the right");
    settle();
    CHECK(placeOf(opened.window, review).x() == placeOf(opened.window, inspector).x()); // below the inspector
    CHECK(placeOf(opened.window, review).y() > placeOf(opened.window, inspector).y());
    choose(inspector, "At the left");
    settle();
    CHECK(placeOf(opened.window, inspector).x() < placeOf(opened.window, review).x());
    CHECK(opened.window.actionSet().inspectorPlaces[2]->isChecked());
    const QPoint reviewThen = placeOf(opened.window, review);
    const QPoint inspectorThen = placeOf(opened.window, inspector);

    opened.window.close();
    {
        MainWindow next;
        next.resize(opened.window.size());
        next.show();
        next.openFile(sourceFile(sample));
        next.workspace().showPage("roles");
        settle();
        CHECK(placeOf(next, next.workspace().reviewPanel()) == reviewThen);
        CHECK(placeOf(next, next.workspace().inspector()) == inspectorThen);
        next.actionSet().panelsBack->trigger();
        settle();
        CHECK(placeOf(next, next.workspace().reviewPanel()).y() > placeOf(next, next.workspace().inspector()).y());
        CHECK(placeOf(next, next.workspace().inspector()).x() > placeOf(next, next.workspace().reviewPanel()).x());
        CHECK(next.actionSet().reviewPlaces[0]->isChecked());
    }
    CHECK(reviewBefore.x() < inspectorBefore.x());
}

TEST_CASE("F9 folds the inspector, on the coverage its own side pane, and is remembered")
{
    Opened opened(sample);
    Workspace& workspace = opened.window.workspace();
    workspace.showPage("coverage");
    settle();
    auto* pane = opened.window.findChild<QWidget*>("sidePane");
    REQUIRE(pane);
    CHECK(pane->isVisible());
    QTest::keyClick(&opened.window, Qt::Key_F9);
    settle();
    CHECK_FALSE(pane->isVisible());
    workspace.showPage("roles");
    settle();
    CHECK_FALSE(workspace.inspector().isVisible());
    opened.window.close();
    {
        MainWindow next;
        next.show();
        next.openFile(sourceFile(sample));
        settle();
        CHECK_FALSE(next.workspace().inspector().isVisible());
        CHECK_FALSE(next.actionSet().showInspector->isChecked());
        QTest::keyClick(&next, Qt::Key_F9);
        settle();
        CHECK(next.workspace().inspector().isVisible());
    }
}

TEST_CASE("The review folded at a side gives its room to the page, and F7 brings it back")
{
    Opened opened(sample);
    opened.window.workspace().showPage("journey");
    ReviewPanel& review = opened.window.workspace().reviewPanel();
    opened.window.actionSet().reviewPlaces[2]->trigger();
    settle();
    CHECK(review.isVisible());
    QTest::keyClick(&opened.window, Qt::Key_F7);
    settle();
    CHECK_FALSE(review.isVisible());
    QTest::keyClick(&opened.window, Qt::Key_F7);
    settle();
    CHECK(review.isVisible());
    CHECK_FALSE(review.isFolded());
}
