// SPDX-License-Identifier: Apache-2.0
#include "ui/opened.hpp"

#include "actions/actions.hpp"
#include "files/programfile.hpp"
#include "files/templates.hpp"
#include "importer/importdialog.hpp"
#include "importer/plantree.hpp"
#include "look/messagebar.hpp"
#include "session/text.hpp"
#include "spec/specpage.hpp"
#include "welcome/startcard.hpp"
#include "window/programfiles.hpp"
#include "window/workspace.hpp"

#include <QAccessible>
#include <QDropEvent>
#include <QLabel>
#include <QMessageBox>
#include <QMimeData>
#include <QScrollArea>
#include <QTest>

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::test;

namespace {

/// A window in which a program was started or changed.
struct Started : Opened {
    /// Starts from the first template, as its card on the welcome does.
    void startFromTemplate()
    {
        auto* card = findNamed<StartCard>(window, shown(templates().front().title));
        REQUIRE(card);
        QTest::mouseClick(card, Qt::LeftButton);
        REQUIRE_FALSE(session().program().roles.empty());
    }

    /// Changes the program so that it has something to save.
    void rename(const char* name)
    {
        Brief brief = only(session().program().brief);
        brief.name = name;
        session().push(changeRecord(session().program(), brief, "name"));
    }
};

/// Presses the button with this role in the next message box.
void answer(QMessageBox::StandardButton button)
{
    onDialog<QMessageBox>([button](QMessageBox& box) { QTest::mouseClick(box.button(button), Qt::LeftButton); });
}

} // namespace

TEST_CASE("A program goes from a template over an import, a repaired gap and a saved file to a spec")
{
    Started opened;
    MainWindow& window = opened.window;
    Session& session = opened.session();
    opened.startFromTemplate();

    const std::size_t competencies = session.program().competencies.size();
    onDialog<ImportDialog>([](ImportDialog& dialog) { dialog.accept(); },
                           [](ImportDialog& dialog) { return dialog.table() != nullptr; });
    window.importFiles({sourceFile("tests/cases/frameworks/uk-civil-service-competency-framework-2012.json")});
    CHECK(session.program().competencies.size() > competencies);

    const std::size_t activities = session.program().activities.size();
    window.actionSet().addAssignment->trigger();
    CHECK(session.program().activities.size() == activities + 1);
    REQUIRE(session.selection().size() == 1);
    const RecordRef added = session.selection().front();
    QCoreApplication::processEvents();
    CHECK_FALSE(session.findingsFor(added).empty());

    window.actionSet().undo->trigger();
    CHECK(session.program().activities.size() == activities);

    const QString file = opened.folder.filePath("program.cadre");
    REQUIRE(window.files().saveTo(file));
    CHECK(session.isSaved());
    CHECK(openProgram(file.toStdU16String()) == session.program());

    window.actionSet().exportPdf->trigger();
    auto* spec = window.findChild<SpecPage*>();
    REQUIRE(spec);
    const QString pdf = opened.folder.filePath("spec.pdf");
    spec->exportTo(pdf);
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(pdf); }, 20'000));
    QFile written(pdf);
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(written.read(5) == "%PDF-");
}

TEST_CASE("A window with edits asks before it closes, and loses nothing")
{
    Started opened;
    opened.startFromTemplate();
    const QString file = opened.folder.filePath("kept.json");
    REQUIRE(opened.window.files().saveTo(file));
    opened.rename("Renamed");

    SECTION("cancel keeps the window and the edit")
    {
        answer(QMessageBox::Cancel);
        CHECK_FALSE(opened.window.close());
        CHECK(only(opened.session().program().brief).name == "Renamed");
        CHECK_FALSE(opened.session().isSaved());
    }
    SECTION("save writes the file it came from")
    {
        answer(QMessageBox::Save);
        CHECK(opened.window.close());
        CHECK(only(openProgram(file.toStdU16String()).brief).name == "Renamed");
    }
    SECTION("don't save leaves the file as it was")
    {
        answer(QMessageBox::Discard);
        CHECK(opened.window.close());
        CHECK(only(openProgram(file.toStdU16String()).brief).name != "Renamed");
    }
    SECTION("a file that can't be written keeps the window open and says so")
    {
        opened.session().markSaved(opened.folder.filePath("gone/kept.json"));
        opened.rename("Renamed again");
        answer(QMessageBox::Save);
        CHECK_FALSE(opened.window.close());
        CHECK(opened.window.findChild<MessageBar*>()->isVisible());
        CHECK_FALSE(opened.session().isSaved());
    }
}

TEST_CASE("A template stays as it is: what is made of it is a new program")
{
    Started opened;
    opened.startFromTemplate();
    CHECK(opened.session().path().isEmpty());
}

TEST_CASE("A file dropped on the window opens")
{
    Started opened;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(sourceFile("resources/programs/flawed.json"))});
    QDragEnterEvent enter(QPoint(40, 40), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&opened.window, &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent drop(QPointF(40, 40), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&opened.window, &drop);
    QCoreApplication::processEvents();
    CHECK_FALSE(opened.session().program().activities.empty());
    CHECK(opened.session().path().endsWith("flawed.json"));
    CHECK(drop.isAccepted());
}

TEST_CASE("Frameworks dropped on the window go to the import")
{
    Started opened;
    opened.startFromTemplate();
    const Program before = opened.session().program();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(sourceFile("tests/cases/frameworks/ft-engineering-competencies-v1-flat.json")),
                  QUrl::fromLocalFile(sourceFile("tests/cases/frameworks/ft-engineering-levels-v1.json"))});
    QDragEnterEvent enter(QPoint(40, 40), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&opened.window, &enter);
    REQUIRE(enter.isAccepted());
    std::size_t rows = 0;
    onDialog<ImportDialog>(
        [&](ImportDialog& dialog) {
            rows = dialog.table()->plan().items.size();
            dialog.reject();
        },
        [](ImportDialog& dialog) { return dialog.table() != nullptr; });
    QDropEvent drop(QPointF(40, 40), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&opened.window, &drop);
    QCoreApplication::processEvents();
    CHECK(rows == 79);
    CHECK(opened.session().program() == before);
}

TEST_CASE("A file that is no program is named in a message, and the open program stays")
{
    Started opened;
    opened.startFromTemplate();
    const Program before = opened.session().program();
    const QString path = opened.folder.filePath("broken.json");
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("{ \"format\": ");
    file.close();
    opened.window.openFile(path);
    auto* bar = opened.window.findChild<MessageBar*>();
    REQUIRE(bar->isVisible());
    CHECK(bar->findChild<QLabel*>("message")->text().contains("broken.json"));
    CHECK(opened.session().program() == before);
}

TEST_CASE("All that can be operated has a name for a screen reader, on every page")
{
    Started opened;
    opened.window.openFile(sourceFile("resources/programs/emerging-leaders-12.json"));
    for (QAction* page : opened.window.actionSet().pages) {
        page->trigger();
        QCoreApplication::processEvents();
        for (QWidget* widget : opened.window.findChildren<QWidget*>()) {
            const bool operated = widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
            const bool inside = widget->objectName().startsWith("qt_") || qobject_cast<QScrollArea*>(widget);
            if (!operated || inside) continue;
            QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
            REQUIRE(spoken);
            INFO(page->data().toString().toStdString() << ": " << widget->metaObject()->className());
            CHECK_FALSE(spoken->text(QAccessible::Name).isEmpty());
        }
    }
}

TEST_CASE("The brief stays selected on its own page only")
{
    Started opened;
    opened.window.files().openTemplate(QStringLiteral("emerging-leaders-12"));
    Session& session = opened.window.session();
    opened.window.workspace().showPage(QStringLiteral("brief"));
    session.select({{RecordType::brief, {}}});
    settle();
    REQUIRE(session.selection().size() == 1);
    opened.window.workspace().showPage(QStringLiteral("journey"));
    CHECK(session.selection().empty());
    const RecordRef activity{RecordType::activity, session.program().activities.begin()->first.value};
    session.select({activity});
    opened.window.workspace().showPage(QStringLiteral("coverage"));
    CHECK(session.selection().size() == 1);
}

TEST_CASE("At 1280 x 720 every page fits into the window")
{
    Started opened;
    opened.window.openFile(sourceFile("resources/programs/emerging-leaders-12.json"));
    opened.window.resize(1280, 720);
    for (QAction* page : opened.window.actionSet().pages) {
        page->trigger();
        QCoreApplication::processEvents();
        CAPTURE(page->data().toString().toStdString());
        CHECK(opened.window.width() == 1280);
        CHECK(opened.window.height() == 720);
        CHECK(opened.window.minimumSizeHint().width() <= 1280);
        CHECK(opened.window.minimumSizeHint().height() <= 720);
    }
}
