// SPDX-License-Identifier: Apache-2.0
#include "ui/gui.hpp"

#include "importer/importdialog.hpp"
#include "importer/mappingpage.hpp"
#include "importer/mappingpane.hpp"
#include "importer/plantree.hpp"
#include "importer/planview.hpp"
#include "session/session.hpp"
#include "session/text.hpp"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::test;

namespace {

constexpr auto waiting = 20'000;

struct MappedImport {
    explicit MappedImport(const char* path) : dialog(session, QStringList{sourceFile(path)}) { dialog.show(); }
    explicit MappedImport(const QByteArray& copied) : dialog(session, copied) { dialog.show(); }

    void waitForMapping()
    {
        REQUIRE(QTest::qWaitFor([this] { return dialog.mapping() != nullptr; }, waiting));
    }
    void waitForPlan()
    {
        REQUIRE(QTest::qWaitFor([this] { return dialog.table() != nullptr; }, waiting));
        settle();
    }
    /// Chooses the entry that starts with a text, as a person does.
    void choose(const QString& field, const QString& start)
    {
        auto* box = findNamed<QComboBox>(dialog, field);
        REQUIRE(box);
        for (int i = 0; i < box->count(); ++i) {
            if (!box->itemText(i).startsWith(start)) continue;
            box->setCurrentIndex(i);
            emit box->activated(i);
            return;
        }
        FAIL("no such choice");
    }
    [[nodiscard]] bool says(const QString& text) const
    {
        for (const QLabel* label : dialog.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(text)) return true;
        return false;
    }

    Session session;
    ImportDialog dialog;
};

} // namespace

TEST_CASE("a file of an unknown kind is shown with a mapping, its reasons and what would come in")
{
    MappedImport import("tests/cases/mapping/talent-suite.json");
    import.waitForMapping();
    import.waitForPlan();
    CHECK(import.dialog.table()->taken() == 3);
    CHECK(import.says("Where things are in the file"));
    CHECK(import.says("have what competencies have"));
    import.dialog.accept();
    CHECK(import.session.program().competencies.size() == 3);
    import.session.undo();
    CHECK(import.session.program().competencies.empty());
}

TEST_CASE("a change of the mapping is seen at once")
{
    MappedImport import("tests/cases/mapping/unclear.json");
    import.waitForMapping();
    import.choose("Competencies", "second");
    CHECK(QTest::qWaitFor(
        [&] {
            if (!import.dialog.table() || import.dialog.table()->taken() != 2) return false;
            return import.dialog.table()->plan().items[0].competency.name == "Berlin";
        },
        waiting));
    import.choose("Name", "w");
    CHECK(QTest::qWaitFor([&] { return import.dialog.table()->plan().items[0].competency.name == "DE"; }, waiting));
}

TEST_CASE("what was copied comes in: a range of cells, indented text")
{
    MappedImport cells(QByteArray("Competency\tGroup\nCoaches\tPeople\nDecides\tWork\n"));
    cells.waitForPlan();
    CHECK(cells.dialog.table()->taken() == 2);
    MappedImport text(QByteArray("People\n  Coaches\n    - Listens\nWork\n  Decides\n    - Chooses\n"));
    text.waitForPlan();
    CHECK(text.dialog.table()->taken() == 2);
}

TEST_CASE("of a workbook, all sheets of the same kind come in or the one that is chosen")
{
    MappedImport import("tests/cases/workbooks/sheet-per-area.xlsx");
    import.waitForMapping();
    import.waitForPlan();
    CHECK(import.dialog.table()->taken() == 6);
    import.choose("Competencies", "Sheets › Results");
    CHECK(QTest::qWaitFor([&] { return import.dialog.table()->taken() == 2; }, waiting));
    import.dialog.accept();
    CHECK(import.session.program().competencies.size() == 2);
}

TEST_CASE("a workbook with a password says what to do")
{
    MappedImport import("tests/cases/workbooks/protected.xlsx");
    CHECK(QTest::qWaitFor([&] { return import.says("save a copy without one"); }, waiting));
    CHECK(import.dialog.mapping() == nullptr);
}

TEST_CASE("a mapping is kept by name and used again for a file of the same shape")
{
    QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + "/mappings").removeRecursively();
    {
        MappedImport import("tests/cases/mapping/unclear.json");
        import.waitForMapping();
        import.choose("Competencies", "second");
        auto* name = import.dialog.findChild<QLineEdit*>();
        REQUIRE(name);
        name->setText("Places & more");
        auto* keep = findNamed<QPushButton>(import.dialog, "Keep");
        REQUIRE(keep);
        CHECK(keep->isEnabled());
        keep->click();
        CHECK_FALSE(keep->isEnabled());
    }
    MappedImport again("tests/cases/mapping/unclear.json");
    again.waitForMapping();
    CHECK(again.dialog.mapping()->pane().mapping().name == "Places & more");
    CHECK(again.says("used again"));
    auto* remove = findNamed<QPushButton>(again.dialog, "Remove");
    REQUIRE(remove);
    remove->click();
    CHECK(again.says("Not kept yet"));
}

TEST_CASE("a file that Cadre knows can be read by a mapping instead")
{
    MappedImport import("tests/cases/frameworks/unidays-core-competencies.json");
    import.waitForPlan();
    CHECK(import.dialog.mapping() == nullptr);
    auto* change = findNamed<QPushButton>(import.dialog, "change…");
    REQUIRE(change);
    change->click();
    import.waitForMapping();
    CHECK(QTest::qWaitFor([&] { return import.says("read by the mapping"); }, waiting));
}

TEST_CASE("a mapping file is used in the window")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("places.json");
    MappedImport import("tests/cases/mapping/unclear.json");
    import.waitForPlan();
    auto* use = findNamed<QPushButton>(import.dialog, "Use a mapping file…");
    REQUIRE(use);

    SECTION("one that was exported")
    {
        import.choose("Competencies", "second");
        auto* exporting = findNamed<QPushButton>(import.dialog, "Export…");
        REQUIRE(exporting);
        chooseFile(path);
        exporting->click();
        REQUIRE(QFile::exists(path));
        MappedImport again("tests/cases/mapping/unclear.json");
        again.waitForPlan();
        chooseFile(path);
        findNamed<QPushButton>(again.dialog, "Use a mapping file…")->click();
        CHECK(QTest::qWaitFor(
            [&] { return again.dialog.table()->plan().items.front().competency.name == "Berlin"; }, waiting));
        CHECK(again.says("Not kept yet"));
    }
    SECTION("one that was written by hand, with what this version does not know")
    {
        chooseFile(sourceFile("tests/cases/mapping/first.mapping.json"));
        use->click();
        CHECK(QTest::qWaitFor(
            [&] {
                const ImportPlan& plan = import.dialog.table()->plan();
                return !plan.notes.empty() && shown(plan.notes.back().text).contains("colour");
            },
            waiting));
        CHECK(import.dialog.table()->plan().items.front().competency.name == "Coaching");
    }
    SECTION("one for another kind of file says so, and that it finds nothing here")
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(R"({"format":"cadre-mapping","version":1,"name":"Other","competencies":"/people/*","shape":["/a text"]})");
        file.close();
        chooseFile(path);
        use->click();
        CHECK(import.says("made for another kind of file"));
        CHECK(QTest::qWaitFor([&] { return import.says("finds no competency in this file"); }, waiting));
        for (const QPushButton* button : import.dialog.findChildren<QPushButton*>())
            if (button->text().startsWith("Import")) CHECK_FALSE(button->isEnabled());
    }
    SECTION("what is no mapping is refused in its place, and the plan stays")
    {
        const QString before = toQt(import.dialog.table()->plan().items.front().competency.name);
        REQUIRE(QFile::copy(sourceFile("tests/cases/mapping/tabelle.csv"), path));
        for (const QString& wrong : {sourceFile("tests/cases/mapping/talent-suite.json"), path}) {
            chooseFile(wrong);
            use->click();
            CHECK(import.says(QFileInfo(wrong).fileName() + "” cannot be opened"));
        }
        CHECK(toQt(import.dialog.table()->plan().items.front().competency.name) == before);
        CHECK(import.dialog.findChild<PlanView*>()->isVisible());
    }
}
