// SPDX-License-Identifier: Apache-2.0
// Drives that do not answer. A named pipe is such a file: whoever opens it waits for somebody at its other end.
#include "ui/opened.hpp"

#include "files/programfile.hpp"
#include "look/messagebar.hpp"
#include "window/filewait.hpp"
#include "window/programfiles.hpp"

#include <QDialog>
#include <QFile>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>

#include <catch2/catch.hpp>

#include <fstream>
#include <latch>
#include <sys/stat.h>
#include <thread>

using namespace cadre;
using namespace cadre::test;

namespace {

bool isFileDialog(QDialog& dialog)
{
    return dialog.objectName() == QLatin1String("fileWait");
}

QString pipeIn(const QTemporaryDir& folder)
{
    const QString path = folder.filePath("slow.json");
    REQUIRE(::mkfifo(QFile::encodeName(path).constData(), 0600) == 0);
    return path;
}

void write(const QString& pipe, const QByteArray& bytes)
{
    std::ofstream(pipe.toStdString(), std::ios::binary) << bytes.toStdString();
}

} // namespace

TEST_CASE("Opening a file on a drive that does not answer is shown and can be cancelled")
{
    Opened opened(sample);
    const Program before = opened.session().program();
    const QString pipe = pipeIn(opened.folder);
    QString said;
    onDialog<QDialog>(
        [&](QDialog& dialog) {
            said = dialog.windowTitle();
            CHECK(dialog.findChild<QProgressBar*>()->accessibleName() == said);
            QTest::keyClick(&dialog, Qt::Key_Escape);
        },
        isFileDialog);
    CHECK_FALSE(opened.window.files().open(pipe));
    CHECK(said.contains(QLatin1String("slow.json")));
    CHECK(opened.session().program() == before);
    CHECK_FALSE(opened.window.findChild<MessageBar*>()->isVisible());
    write(pipe, "{}"); // sets the thread free
}

TEST_CASE("A file that comes late opens, and the dialog goes by itself")
{
    Opened opened;
    const QString pipe = pipeIn(opened.folder);
    QFile file(sourceFile(sample));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    std::jthread drive;
    onDialog<QDialog>([&](QDialog&) { drive = std::jthread([&] { write(pipe, bytes); }); }, isFileDialog);
    CHECK(opened.window.files().open(pipe));
    CHECK(opened.session().program() == openProgram(sourceFile(sample).toStdU16String()));
}

TEST_CASE("Work on a file that was cancelled does not take its last step")
{
    QWidget window;
    window.show();
    std::latch mayGoOn(1);
    std::latch isOver(1);
    bool finished = true;
    onDialog<QDialog>([](QDialog& dialog) { QTest::mouseClick(dialog.findChild<QPushButton*>(), Qt::LeftButton); },
                      isFileDialog);
    CHECK_FALSE(inFileThread(window, "Saving…", [&](FileProgress& progress) {
        mayGoOn.wait();
        finished = progress.mayFinish();
        isOver.count_down();
    }));
    mayGoOn.count_down();
    isOver.wait();
    CHECK_FALSE(finished);
}

TEST_CASE("Work on a file that takes its last step is waited for")
{
    QWidget window;
    window.show();
    std::latch mayGoOn(1);
    bool couldCancel = true;
    bool couldFinish = false;
    onDialog<QDialog>(
        [&](QDialog& dialog) {
            auto* cancel = dialog.findChild<QPushButton*>();
            QTest::mouseClick(cancel, Qt::LeftButton);
            couldCancel = cancel->isEnabled();
            mayGoOn.count_down();
        },
        isFileDialog);
    CHECK(inFileThread(window, "Saving…", [&](FileProgress& progress) {
        couldFinish = progress.mayFinish();
        mayGoOn.wait();
    }));
    CHECK(couldFinish);
    CHECK_FALSE(couldCancel);
}

TEST_CASE("Saving on a drive that answers in time shows no dialog")
{
    Opened opened(sample);
    const QString file = opened.folder.filePath("plan.cadre");
    CHECK(opened.window.files().saveTo(file));
    CHECK(openProgram(file.toStdU16String()) == opened.session().program());
    CHECK(opened.session().isSaved());
}
