// SPDX-License-Identifier: Apache-2.0
#include "ui/opened.hpp"

#include "find/findbox.hpp"
#include "find/findlist.hpp"
#include "window/workspace.hpp"

#include <QAction>
#include <QLineEdit>
#include <QTest>

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::test;

namespace {

struct Searching : Opened {
    Searching() : Opened("resources/programs/emerging-leaders-before-repairs.json")
    {
        box = window.findChild<FindBox*>();
    }

    void key(Qt::Key which, Qt::KeyboardModifiers modifiers = {})
    {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), which, modifiers);
        settle();
    }
    /// Ctrl+K and these words.
    void look(const char* words)
    {
        key(Qt::Key_K, Qt::ControlModifier);
        REQUIRE(box->hasFocus());
        QTest::keyClicks(box, QString::fromUtf8(words));
        settle();
    }
    QString first() { return box->list().model()->index(0, 0).data().toString(); }

    FindBox* box;
};

} // namespace

TEST_CASE("Ctrl+K, some letters and Enter lead to a record")
{
    Searching searching;
    searching.look("deputise");
    CHECK(searching.box->list().isVisible());
    searching.key(Qt::Key_Return);
    REQUIRE(searching.session().selection().size() == 1);
    CHECK(searching.session().selection().front() == RecordRef{RecordType::activity, "A08"});
    CHECK(searching.window.workspace().page() == "journey");
    CHECK_FALSE(searching.box->list().isVisible());
    CHECK(searching.box->text().isEmpty());
}

TEST_CASE("A field is opened with the cursor in it")
{
    Searching searching;
    searching.look("business need");
    searching.key(Qt::Key_Return);
    CHECK(searching.window.workspace().page() == "brief");
    REQUIRE(QApplication::focusWidget());
    CHECK(QApplication::focusWidget()->accessibleName().contains("Business need"));
}

TEST_CASE("Pages and commands are found as well, and say their keys")
{
    Searching searching;
    searching.look("coverage");
    CHECK(searching.first() == "Coverage");
    searching.key(Qt::Key_Return);
    CHECK(searching.window.workspace().page() == "coverage");
    const std::size_t before = searching.session().program().measures.size();
    searching.look("add measure");
    searching.key(Qt::Key_Return);
    CHECK(searching.session().program().measures.size() == before + 1);
    searching.look("save as");
    CHECK(searching.box->list().model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains("Ctrl+Shift+S"));
}

TEST_CASE("Arrow keys walk the list, and the field says where one is")
{
    Searching searching;
    searching.look("team");
    REQUIRE(searching.box->list().model()->rowCount() > 2);
    searching.key(Qt::Key_Down);
    searching.key(Qt::Key_Down);
    CHECK(searching.box->list().currentIndex().row() == 2);
    CHECK(searching.box->accessibleDescription().contains("3 of"));
    searching.key(Qt::Key_Up);
    CHECK(searching.box->list().currentIndex().row() == 1);
    CHECK(searching.box->hasFocus());
}

TEST_CASE("Escape goes back to where one was, and changes nothing")
{
    Searching searching;
    searching.session().goTo({{RecordType::activity, "A02"}, "name"});
    settle();
    QWidget* before = QApplication::focusWidget();
    REQUIRE(before);
    const Program program = searching.session().program();
    searching.look("mentor");
    searching.key(Qt::Key_Escape);
    CHECK_FALSE(searching.box->list().isVisible());
    CHECK(QApplication::focusWidget() == before);
    CHECK(searching.session().program() == program);
}

TEST_CASE("What nothing fits shows no list, and what was changed is found at once")
{
    Searching searching;
    searching.look("qqqqxx");
    CHECK_FALSE(searching.box->list().isVisible());
    searching.key(Qt::Key_Escape);
    searching.session().goTo({{RecordType::activity, "A02"}, "name"});
    settle();
    auto* name = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(name);
    name->selectAll();
    QTest::keyClicks(name, "Zebra crossing");
    searching.look("zebra");
    CHECK(searching.first() == "Zebra crossing");
}

TEST_CASE("Without a program there is nothing to find")
{
    Opened opened;
    CHECK_FALSE(opened.window.actionSet().findAnything->isEnabled());
}
