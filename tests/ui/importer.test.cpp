// SPDX-License-Identifier: Apache-2.0
#include "ui/gui.hpp"

#include "files/templates.hpp"
#include "importer/importdialog.hpp"
#include "importer/plantable.hpp"
#include "session/session.hpp"

#include <QFile>
#include <QLabel>
#include <QTest>

#include <catch2/catch.hpp>

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
    import.dialog.table()->setData(import.dialog.table()->index(0, 0), Qt::Unchecked, Qt::CheckStateRole);
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
