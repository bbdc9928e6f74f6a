// SPDX-License-Identifier: Apache-2.0
// Prints how fluid the journey is with 5,000 bars: frames a second while scrolling and dragging.

#include "benchmarks/measure.hpp"
#include "journey/journeyview.hpp"
#include "look/theme.hpp"
#include "review/review.hpp"
#include "session/session.hpp"

#include <QApplication>
#include <QMouseEvent>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <string>
#include <vector>

namespace cadre::bench {

namespace {

constexpr int bars = 5'000;
constexpr double frameGoal = 1000.0 / 60;

/// Work and learning over ten years, much of it at the same time, each after one that ended before.
Program programOfBars()
{
    Program program;
    program.brief[singleId<Brief>()] = {.id = singleId<Brief>(), .name = "Many bars", .lengthMonths = 120, .cohortSize = 12, .dayJobPercent = 50};
    for (int i = 0; i < bars; ++i) {
        Activity activity{.id = {"A" + std::to_string(i)}, .position = i, .name = "Piece of work number " + std::to_string(i)};
        activity.kind = i % 5 == 0 ? ActivityKind::workshop : ActivityKind::project;
        activity.startMonth = 1 + i * 115 / bars;
        activity.durationMonths = 1 + i % 5;
        activity.workloadPercent = 5;
        activity.stretch = 1 + i % 5;
        if (i >= 1000) activity.dependsOn = {{"A" + std::to_string(i - 1000)}};
        program.activities.emplace(activity.id, std::move(activity));
    }
    return program;
}

void mouse(QWidget& paper, QEvent::Type type, QPointF at)
{
    const bool moves = type == QEvent::MouseMove;
    QMouseEvent event(type, at, paper.mapToGlobal(at), moves ? Qt::NoButton : Qt::LeftButton,
                      type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&paper, &event);
}

/// Prints the median and the slowest of many frames.
template <class Frame>
void frames(const char* what, int count, Frame&& frame)
{
    using Clock = std::chrono::steady_clock;
    std::vector<double> times;
    for (int i = 0; i < count; ++i) {
        const Clock::time_point start = Clock::now();
        frame(i);
        QCoreApplication::processEvents();
        times.push_back(std::chrono::duration<double, std::milli>(Clock::now() - start).count());
    }
    std::ranges::sort(times);
    const double median = times[times.size() / 2];
    std::printf("%-44s %8.0f frames a second (goal 60), slowest %6.1f ms\n", what, 1000 / median, times.back());
}

void measureJourney()
{
    Session session;
    JourneyView view(session);
    session.open(programOfBars(), {});
    view.resize(1400, 800);
    view.setMonthWidth(40);
    view.show();
    QCoreApplication::processEvents();
    QWidget& paper = *view.viewport();

    reportGoal("journey and layout", milliseconds([&] {
                   const JourneyLayout layout = layoutJourney(journeyOf(session.program()), {.monthWidth = 40, .load = true});
                   if (layout.items.empty()) std::abort();
               }),
               frameGoal);
    reportGoal("review", milliseconds([&] { static_cast<void>(review(session.program())); }), frameGoal);
    frames("scroll down", 200, [&](int i) {
        view.verticalScrollBar()->setValue(i * 23 % std::max(1, view.verticalScrollBar()->maximum()));
        paper.repaint();
    });
    frames("scroll right", 200, [&](int i) {
        view.horizontalScrollBar()->setValue(i * 17 % std::max(1, view.horizontalScrollBar()->maximum()));
        paper.repaint();
    });
    view.horizontalScrollBar()->setValue(0);
    view.verticalScrollBar()->setValue(0);
    const RecordRef moved{RecordType::activity, "A1"};
    view.choose(std::vector<RecordRef>{moved});
    const QPointF at = QRectF(view.placeOf(moved)).center();
    mouse(paper, QEvent::MouseButtonPress, at);
    frames("drag a bar, a month every ten pixels", 200, [&](int i) {
        mouse(paper, QEvent::MouseMove, at + QPointF(20 + i * 4, 0));
        paper.repaint();
    });
    mouse(paper, QEvent::MouseButtonRelease, at);
    frames("move it by keys, all views after it", 30, [&](int i) {
        view.perform(moveInTime(session.program(), view.chosen(), i % 2 == 0 ? 1 : -1));
        paper.repaint();
    });
}

} // namespace

} // namespace cadre::bench

int main(int count, char** words)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(count, words);
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    cadre::useTheme(application, cadre::lightPalette());
    cadre::bench::measureJourney();
    return 0;
}
