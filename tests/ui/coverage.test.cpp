// SPDX-License-Identifier: Apache-2.0
#include "coverage/coveragepage.hpp"
#include "coverage/coveragetable.hpp"
#include "coverage/coverageview.hpp"
#include "coverage/growthview.hpp"
#include "files/templates.hpp"
#include "findings/fixpreview.hpp"
#include "session/session.hpp"
#include "ui/gui.hpp"

#include <QAccessible>
#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QMenu>
#include <QTest>

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::test;

namespace {

/// The first cell of an activity that does, or does not, practise the row's competency.
QModelIndex firstCell(const CoverageTable& table, bool practised)
{
    for (int row = 0; row < table.rowCount(); ++row)
        for (int column = 0; column < table.columnCount(); ++column) {
            const QModelIndex index = table.index(row, column);
            if (table.isCell(index) && (table.cell(index) != nullptr) == practised) return index;
        }
    return {};
}

struct Matrix {
    Matrix() { session.open(programFromTemplate("emerging-leaders-12"), {}); }
    Session session;
    CoverageTable table{session};
    CoverageView view{session, table};
};

} // namespace

TEST_CASE("A digit sets the level of a coverage cell, Delete clears it, and undo takes each back")
{
    Matrix matrix;
    const QModelIndex cell = firstCell(matrix.table, false);
    REQUIRE(cell.isValid());
    const Program before = matrix.session.program();
    matrix.view.setCurrentIndex(cell);
    QTest::keyClick(&matrix.view, Qt::Key_2);
    QCoreApplication::processEvents();
    REQUIRE(matrix.table.cell(cell));
    CHECK(matrix.table.cell(cell)->level == 2);

    QTest::keyClick(&matrix.view, Qt::Key_Delete);
    QCoreApplication::processEvents();
    CHECK_FALSE(matrix.table.cell(cell));

    matrix.session.undo();
    matrix.session.undo();
    CHECK(matrix.session.program() == before);
}

TEST_CASE("A level above the program's scale is not taken")
{
    Matrix matrix;
    const QModelIndex cell = firstCell(matrix.table, true);
    REQUIRE(cell.isValid());
    const Program before = matrix.session.program();
    matrix.view.setCurrentIndex(cell);
    REQUIRE(matrix.table.highestLevel() < 9);
    QTest::keyClick(&matrix.view, Qt::Key_9);
    CHECK(matrix.session.program() == before);
}

TEST_CASE("The competency of the current row is what is selected")
{
    Matrix matrix;
    const QModelIndex cell = firstCell(matrix.table, true);
    matrix.view.setCurrentIndex(cell);
    REQUIRE(matrix.session.selection().size() == 1);
    CHECK(matrix.session.selection().front().id == matrix.table.row(cell.row())->id.value);
}

namespace {

/// The page in a window of the usual size, with a program in which one competency is needed and nobody measures it.
struct Page {
    Page()
    {
        Program program = programFromTemplate("emerging-leaders-12");
        for (auto& [id, measure] : program.measures) std::erase(measure.competencies, Id<Competency>{"C3"});
        session.open(program, {});
        page.resize(1160, 680);
        page.show();
        QApplication::setActiveWindow(&page);
        settle();
    }
    CoverageView& view() { return *page.findChild<CoverageView*>(); }
    CoverageTable& table() { return *page.findChild<CoverageTable*>(); }
    int rowOf(const char* id)
    {
        for (int row = 0; row < table().rowCount(); ++row)
            if (table().row(row) && table().row(row)->id.value == id) return row;
        return -1;
    }
    QModelIndex verdictOf(const char* id) { return table().index(rowOf(id), table().columnCount() - 1); }
    /// An empty cell of a competency.
    QModelIndex emptyCellOf(const char* id)
    {
        for (int column = 0; column < table().columnCount(); ++column) {
            const QModelIndex index = table().index(rowOf(id), column);
            if (table().isCell(index) && !table().cell(index)) return index;
        }
        return {};
    }
    void click(const QModelIndex& index)
    {
        view().scrollTo(index);
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().visualRect(index).center());
        settle();
    }
    void choose(const char* box, int item)
    {
        auto* combo = findNamed<QComboBox>(page, box);
        REQUIRE(combo);
        combo->setFocus();
        QTest::keyClick(combo, Qt::Key_Home);
        for (int i = 0; i < item; ++i) QTest::keyClick(combo, Qt::Key_Down);
        settle();
    }
    QString number(const char* title)
    {
        for (const auto* label : page.findChildren<QLabel*>())
            if (label->accessibleName() == QLatin1String(title)) return label->text();
        return {};
    }

    Session session;
    CoveragePage page{session};
};

} // namespace

TEST_CASE("A click on a cell offers the levels, and the chosen one is set; undo takes it back")
{
    Page page;
    const Program before = page.session.program();
    const QModelIndex cell = page.emptyCellOf("C3");
    REQUIRE(cell.isValid());
    page.click(cell);
    auto* menu = page.view().findChild<QMenu*>();
    REQUIRE(menu);
    REQUIRE(menu->isVisible());
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    settle();
    REQUIRE(page.table().cell(cell));
    CHECK(page.table().cell(cell)->level == 2);
    page.session.undo();
    CHECK(page.session.program() == before);
}

TEST_CASE("A click on a verdict opens its repair, and Enter applies it")
{
    Page page;
    const Program before = page.session.program();
    REQUIRE(page.table().row(page.rowOf("C3"))->verdict == Verdict::unmeasured);
    page.click(page.verdictOf("C3"));
    auto* preview = page.page.findChild<FixPreview*>();
    REQUIRE(preview);
    CHECK(preview->isVisible());
    CHECK(page.session.program() == before);
    REQUIRE(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    settle();
    CHECK(page.table().row(page.rowOf("C3"))->verdict == Verdict::covered);
    page.session.undo();
    CHECK(page.session.program() == before);
}

TEST_CASE("Only gaps shows the rows in which something is missing, under their group")
{
    Page page;
    page.choose("Rows shown", 1);
    REQUIRE(page.rowOf("C3") >= 0);
    int rows = 0;
    for (int row = 0; row < page.table().rowCount(); ++row) rows += page.table().row(row) ? 1 : 0;
    CHECK(rows == 1);
    CHECK(page.number("Measured by someone else") == "5 of 6");
    page.choose("Rows shown", 0);
    CHECK(page.rowOf("C1") >= 0);
}

TEST_CASE("A target role can be looked at alone")
{
    Page page;
    Program program = page.session.program();
    Role second{.id = {"second"}, .position = 9, .name = "Site manager", .requirements = {{.competency = {"C1"}, .level = 5}}};
    program.roles[second.id] = second;
    page.session.open(program, {});
    settle();
    CHECK(page.table().needs() == 2);
    CHECK(page.table().row(page.rowOf("C1"))->verdict == Verdict::shortOfLevel);
    page.choose("Target role", 2);
    CHECK(page.table().needs() == 1);
    CHECK(page.rowOf("C3") < 0);
    CHECK(page.number("Needed and practised") == "1 of 1");
    page.choose("Target role", 1);
    CHECK(page.table().row(page.rowOf("C1"))->verdict == Verdict::covered);
}

TEST_CASE("The arrows walk through the cells and past the titles of groups, and the growth of the row stands beside")
{
    Page page;
    page.view().setFocus();
    page.view().setCurrentIndex(page.table().index(page.rowOf("C1"), 1));
    int competencies = 1;
    for (int i = 0; i < 8; ++i) {
        const int before = page.view().currentIndex().row();
        QTest::keyClick(&page.view(), Qt::Key_Down);
        if (page.view().currentIndex().row() == before) break;
        REQUIRE(page.table().row(page.view().currentIndex().row()));
        ++competencies;
    }
    settle();
    CHECK(competencies == 6);
    const auto* growth = page.page.findChild<GrowthView*>();
    CHECK(growth->isVisible());
    CHECK_FALSE(growth->line().steps.empty());
    CHECK_FALSE(growth->accessibleDescription().isEmpty());
}

TEST_CASE("A screen reader hears of a cell the competency, the assignment, the level and the verdict")
{
    Page page;
    QAccessibleInterface* table = QAccessible::queryAccessibleInterface(&page.view());
    REQUIRE(table);
    REQUIRE(table->tableInterface());
    const QModelIndex cell = page.emptyCellOf("C3");
    QAccessibleInterface* spoken = table->tableInterface()->cellAt(cell.row(), cell.column());
    REQUIRE(spoken);
    const QString said = spoken->text(QAccessible::Name);
    CAPTURE(said.toStdString());
    CHECK(said.startsWith("Develops direct reports, "));
    CHECK(said.contains(QString::fromStdString(page.table().activityIn(cell.column())->name)));
    CHECK(said.contains("not practised here"));
    CHECK(said.endsWith("Never measured"));
}
