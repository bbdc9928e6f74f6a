// SPDX-License-Identifier: Apache-2.0
// Prints how long the window is busy with the import of a large framework: opening the plan, scrolling it, ticking,
// filtering, changing a choice, taking the import in.

#include "benchmarks/largeframework.hpp"
#include "benchmarks/measure.hpp"
#include "files/templates.hpp"
#include "importer/importdialog.hpp"
#include "importer/plantree.hpp"
#include "importer/planview.hpp"
#include "session/session.hpp"
#include "support/folder.hpp"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollBar>
#include <QStandardPaths>

#include <cstdio>
#include <fstream>

namespace cadre::bench {

namespace {

constexpr std::size_t competencyCount = 14'000;
constexpr double frame = 16;        // ms
constexpr double noticeable = 500;  // ms

/// Runs events until something holds, and tells how long the longest one took, in milliseconds.
template <class Ready> double longestWhile(Ready isReady)
{
    double longest = 0;
    while (!isReady()) {
        QElapsedTimer timer;
        timer.start();
        QCoreApplication::processEvents(QEventLoop::AllEvents);
        longest = std::max(longest, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return longest;
}

void measureView(ImportDialog& dialog)
{
    PlanTree& tree = *dialog.table();
    auto& view = *dialog.findChild<PlanView*>();
    const auto paint = [&] { view.viewport()->repaint(); };
    int at = 0;
    reportGoal("scroll by a screen and paint", milliseconds([&] {
                   at = (at + view.verticalScrollBar()->pageStep()) % view.verticalScrollBar()->maximum();
                   view.verticalScrollBar()->setValue(at);
                   paint();
               }),
               frame);
    reportGoal("scroll by a step and paint", milliseconds([&] {
                   at = (at + view.verticalScrollBar()->singleStep()) % view.verticalScrollBar()->maximum();
                   view.verticalScrollBar()->setValue(at);
                   paint();
               }),
               frame);
    bool taken = true;
    reportGoal("tick a group", milliseconds([&] {
                   taken = !taken;
                   tree.setData(tree.index(100, 0), taken ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
                   paint();
               }),
               frame);
    reportGoal("change a choice", milliseconds([&] {
                   taken = !taken;
                   tree.setChoice(tree.indexOf(7'000), taken ? ImportChoice::add : ImportChoice::leave);
                   paint();
               }),
               frame);
    reportGoal("tick or untick all", milliseconds([&] {
                   taken = !taken;
                   tree.setAll(taken);
                   paint();
               }),
               100);
    bool isFiltered = false;
    reportGoal("filter by a word", milliseconds([&] {
                   isFiltered = !isFiltered;
                   tree.setFilter({.words = isFiltered ? QStringLiteral("leads") : QString()});
                   paint();
               }),
               100);
    tree.setFilter({});
    tree.setAll(true);
}

void measureAll()
{
    const testing::TemporaryFolder folder;
    const std::string file = (folder / "large.json").string();
    std::ofstream(file, std::ios::binary) << largeFramework(competencyCount);
    Session session;
    session.open(programFromTemplate("blank"), {});
    ImportDialog dialog(session, {QString::fromStdString(file)});
    dialog.show();
    QElapsedTimer whole;
    whole.start();
    reportGoal("until the plan stands, the longest wait", longestWhile([&] { return dialog.table() != nullptr; }),
               noticeable);
    std::printf("the plan stood after %lld ms\n", static_cast<long long>(whole.elapsed()));
    measureView(dialog);
    QElapsedTimer timer;
    timer.start();
    dialog.accept();
    reportGoal("take the import in", static_cast<double>(timer.nsecsElapsed()) / 1e6, noticeable);
}

} // namespace

} // namespace cadre::bench

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    cadre::bench::measureAll();
    return 0;
}
