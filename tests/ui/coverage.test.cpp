// SPDX-License-Identifier: Apache-2.0
#include "coverage/coveragetable.hpp"
#include "coverage/coverageview.hpp"
#include "files/templates.hpp"
#include "session/session.hpp"

#include <QCoreApplication>
#include <QTest>

#include <catch2/catch.hpp>

using namespace cadre;

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
