// SPDX-License-Identifier: Apache-2.0
#include "ui/gui.hpp"

#include "files/templates.hpp"
#include "importer/exportframework.hpp"
#include "importer/frameworkreader.hpp"
#include "importer/importbusy.hpp"
#include "importer/importdialog.hpp"
#include "importer/importplanner.hpp"
#include "importer/levelchoices.hpp"
#include "importer/plandetails.hpp"
#include "importer/plantree.hpp"
#include "importer/planview.hpp"
#include "session/session.hpp"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QProgressBar>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch.hpp>

#include <memory>
#include <set>

using namespace cadre;
using namespace cadre::test;

namespace {

const char* const framework = "tests/cases/frameworks/unidays-core-competencies.json";

struct Import {
    explicit Import(const QString& path) : dialog(session, {path}) { dialog.show(); }
    void waitForPlan()
    {
        REQUIRE(QTest::qWaitFor([this] { return dialog.table() != nullptr; }, 10'000));
    }

    Session session;
    ImportDialog dialog;
};

} // namespace

TEST_CASE("An import brings in what is ticked, as one step")
{
    Import import(sourceFile(framework));
    import.waitForPlan();
    const int all = import.dialog.table()->taken();
    REQUIRE(all > 1);
    import.dialog.table()->setData(import.dialog.table()->indexOf(0), Qt::Unchecked, Qt::CheckStateRole);
    CHECK(import.dialog.table()->taken() == all - 1);
    const Program before = import.session.program();
    import.dialog.accept();
    CHECK(import.session.program().competencies.size() == static_cast<std::size_t>(all - 1));
    import.session.undo();
    CHECK(import.session.program() == before);
}

TEST_CASE("An import with nothing ticked, or cancelled, changes nothing")
{
    Import import(sourceFile(framework));
    import.waitForPlan();
    const Program before = import.session.program();
    import.dialog.table()->setAll(false);
    import.dialog.accept();
    CHECK(import.dialog.isVisible());
    import.dialog.reject();
    CHECK(import.session.program() == before);
}

TEST_CASE("An import that is cancelled or closed stops its threads")
{
    std::shared_ptr<const ImportWork> read;
    {
        Import cancelled(sourceFile(framework));
        auto* reader = cancelled.dialog.findChild<FrameworkReader*>();
        REQUIRE(reader != nullptr);
        CHECK_FALSE(reader->work()->isStopping());
        cancelled.dialog.reject();
        CHECK(reader->work()->isStopping());
        const Import closed(sourceFile(framework));
        read = closed.dialog.findChild<FrameworkReader*>()->work();
    }
    CHECK(read->isStopping());

    const auto planned = std::make_shared<const Framework>();
    std::shared_ptr<const ImportWork> plan;
    {
        ImportPlanner planner{Program()};
        planner.plan(planned);
        const std::shared_ptr<const ImportWork> first = planner.work();
        planner.plan(planned);
        CHECK(first->isStopping());
        CHECK_FALSE(planner.work()->isStopping());
        planner.drop();
        CHECK(planner.work()->isStopping());
        CHECK_FALSE(planner.isBusy());
        planner.plan(planned);
        plan = planner.work();
    }
    CHECK(plan->isStopping());
}

TEST_CASE("What an import is at is shown, and how far where that is known")
{
    ImportBusy busy;
    const auto* bar = busy.findChild<QProgressBar*>();
    const auto* what = busy.findChild<QLabel*>();
    REQUIRE((bar && what));
    const auto work = std::make_shared<ImportWork>();
    const ImportWatch watch = ImportWork::watchOf(work);
    using Stage = ImportProgress::Stage;

    CHECK(watch({Stage::reading, 0, 5000}));
    busy.showProgress(work->progress());
    CHECK(bar->maximum() == 0); // not begun yet
    CHECK(what->text().startsWith("Reading"));
    CHECK(watch({Stage::reading, 2500, 5000}));
    busy.showProgress(work->progress());
    CHECK(2 * bar->value() == bar->maximum());
    CHECK(watch({Stage::comparing, 3500, 14000}));
    busy.showProgress(work->progress());
    CHECK(4 * bar->value() == bar->maximum());
    CHECK(what->text() == "Comparing with your program: 3,500 of 14,000 competencies…");
    work->stop();
    CHECK_FALSE(watch({Stage::comparing, 3600, 14000}));
}

TEST_CASE("A framework that can't be read says in the dialog what is wrong and where")
{
    QTemporaryDir folder;
    QFile file(folder.filePath("broken.json"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("[1,\n 2,, 3]");
    file.close();
    Import import(file.fileName());
    const auto said = [&] {
        for (const QLabel* label : import.dialog.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains("line 2", Qt::CaseInsensitive)) return true;
        return false;
    };
    CHECK(QTest::qWaitFor(said, 10'000));
    CHECK(import.dialog.table() == nullptr);
}

namespace {

/// A program that has the first version of a framework, opened for its second one.
struct Again {
    Again()
    {
        Program program;
        apply(program, importStep(program, planImport(program, readFrameworkCase("ours-1.json"), "2026-05-03")).edit);
        session.open(program, {});
        import = std::make_unique<ImportDialog>(session, QStringList{sourceFile("tests/cases/frameworks/ours-2.json")});
        import->resize(1080, 640);
        import->show();
        REQUIRE(QTest::qWaitFor([this] { return import->table() != nullptr; }, 10'000));
        view = import->findChild<PlanView*>();
    }

    static Framework readFrameworkCase(const char* name)
    {
        QFile file(sourceFile((std::string("tests/cases/frameworks/") + name).c_str()));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const std::string bytes = file.readAll().toStdString();
        return readFramework(NamedBytes{name, bytes});
    }

    [[nodiscard]] PlanTree& tree() const { return *import->table(); }
    [[nodiscard]] QString details() const { return import->findChild<PlanDetails*>()->toPlainText(); }
    void select(std::size_t item) const { view->setCurrentIndex(tree().indexOf(item)); }

    Session session;
    std::unique_ptr<ImportDialog> import;
    PlanView* view = nullptr;
};

QStringList groupsOf(const PlanTree& tree)
{
    QStringList names;
    for (int row = 0; row < tree.rowCount(); ++row) names << tree.index(row, 0).data().toString();
    return names;
}

} // namespace

TEST_CASE("The plan stands in groups, with what vanished at the end")
{
    const Again again;
    CHECK(groupsOf(again.tree())
          == QStringList{"Direction (1)", "People (1)", "Results (2)", "No longer in the source (1)"});
    const QModelIndex gone = again.tree().indexOf(4);
    CHECK(gone.siblingAtColumn(PlanTree::stateColumn).data().toString() == "no longer in the source");
    CHECK(gone.siblingAtColumn(PlanTree::choiceColumn).data().toString() == "Keep");
    // A skipped item can't be ticked.
    CHECK_FALSE(again.tree().indexOf(3).data(Qt::CheckStateRole).isValid());
}

TEST_CASE("The tick of a group shows and sets those of its competencies")
{
    Import import(sourceFile(framework));
    import.waitForPlan();
    PlanTree& tree = *import.dialog.table();
    const QModelIndex group = tree.index(0, 0);
    CHECK(group.data(Qt::CheckStateRole).toInt() == Qt::Checked);
    tree.setData(tree.index(0, 0, group), Qt::Unchecked, Qt::CheckStateRole);
    CHECK(group.data(Qt::CheckStateRole).toInt() == Qt::PartiallyChecked);
    tree.setData(group, Qt::Unchecked, Qt::CheckStateRole);
    CHECK(tree.taken() == 0);
    tree.setData(group, Qt::Checked, Qt::CheckStateRole);
    CHECK(tree.taken() == static_cast<int>(tree.plan().items.size()));
}

TEST_CASE("The details of a row show what would change, word by word")
{
    const Again again;
    again.select(1);
    CHECK(again.details().contains("Helps people to learn and grow."));
    CHECK(again.import->findChild<PlanDetails*>()->toHtml().contains("underline"));
    again.select(2);
    CHECK(again.details().contains("Improves how work is done"));
    again.select(3);
    CHECK(again.details().contains("it has no name in the file"));
}

TEST_CASE("Keys tick a row and open what can be done with it")
{
    const Again again;
    again.select(2);
    again.view->setFocus();
    QTest::keyClick(again.view, Qt::Key_Space);
    CHECK(again.tree().plan().items[2].choice == ImportChoice::leave);
    QTest::keyClick(again.view, Qt::Key_Space);
    CHECK(again.tree().plan().items[2].choice == ImportChoice::add);
    again.select(1);
    QTest::keyClick(again.view, Qt::Key_F2);
    const auto* choices = again.view->findChild<QComboBox*>();
    REQUIRE(choices);
    CHECK(choices->count() == 3);
    CHECK(again.import->isVisible());
}

TEST_CASE("Rows are filtered by state and by words, and ticks reach only what is shown")
{
    Again again;
    again.tree().setFilter({.state = ImportState::vanished});
    CHECK(groupsOf(again.tree()) == QStringList{"No longer in the source (1)"});
    again.tree().setAll(true);
    CHECK(again.tree().plan().items[4].choice == ImportChoice::remove);
    again.tree().setFilter({.words = "develops pe-01"});
    CHECK(groupsOf(again.tree()) == QStringList{"People (1)"});
    again.tree().setAll(false);
    again.tree().setFilter({.toLookAt = true});
    CHECK(groupsOf(again.tree()) == QStringList{"Direction (1)", "Results (1)", "No longer in the source (1)"});
    again.tree().setFilter({});
    CHECK(again.tree().taken() == 3);
    again.import->accept();
    CHECK(again.session.program().competencies.size() == 3);
    again.session.undo();
    CHECK(again.session.program().competencies.size() == 3);
}

TEST_CASE("Levels can be put on others before the import, and choices stay")
{
    Import import(sourceFile(framework));
    import.waitForPlan();
    PlanTree& tree = *import.dialog.table();
    tree.setData(tree.indexOf(1), Qt::Unchecked, Qt::CheckStateRole);
    auto* levels = import.dialog.findChild<LevelChoices*>();
    REQUIRE(levels);
    auto* first = levels->findChild<QComboBox*>();
    first->setCurrentIndex(2);
    emit first->activated(2);
    CHECK(QTest::qWaitFor([&] { return tree.plan().levels[0].level == 3; }, 10'000));
    CHECK(tree.plan().items[1].choice == ImportChoice::leave);
    import.dialog.accept();
    const auto levelsOf = [](const Competency& competency) {
        std::set<std::int64_t> found;
        for (const Behaviour& behaviour : competency.behaviours) found.insert(behaviour.level.value_or(0));
        return found;
    };
    CHECK_FALSE(levelsOf(import.session.program().competencies.begin()->second).contains(1));
}

TEST_CASE("The framework of a program is written in both forms, and what can't be written is told")
{
    const Again again;
    const QTemporaryDir folder;
    const QString own = folder.filePath("own.json");
    CHECK(writeFramework(again.session.program(), own, FrameworkForm::cadre).isEmpty());
    CHECK(writeFramework(again.session.program(), folder.filePath("case.json"), FrameworkForm::caseOne).isEmpty());
    QFile file(own);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains("Leads with purpose"));
    CHECK_FALSE(
        writeFramework(again.session.program(), folder.filePath("no/folder.json"), FrameworkForm::cadre).isEmpty());
}
