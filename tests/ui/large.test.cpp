// SPDX-License-Identifier: Apache-2.0
#include "ui/opened.hpp"

#include "actions/actions.hpp"
#include "files/programfile.hpp"
#include "files/templates.hpp"
#include "findings/findingactions.hpp"
#include "findings/fixpreview.hpp"
#include "look/actionbutton.hpp"
#include "session/longwork.hpp"
#include "spec/pagepreview.hpp"
#include "spec/specpage.hpp"
#include "window/statusline.hpp"

#include <QElapsedTimer>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>

#include <catch2/catch.hpp>

#include <algorithm>
#include <atomic>
#include <thread>

using namespace cadre;
using namespace cadre::test;

namespace {

/// So many remarks that the program counts as large, and activities that nobody rates.
Program largeProgram()
{
    Program program = programFromTemplate("emerging-leaders-12");
    for (int i = 0; i < 2'000; ++i) {
        const Id<Note> id{"note-" + std::to_string(i)};
        program.notes[id] = {.id = id, .position = i, .text = "Remark " + std::to_string(i)};
    }
    for (auto& [id, measure] : program.measures)
        std::erase_if(measure.competencies, [](const Id<Competency>& c) { return c.value == "C5" || c.value == "C6"; });
    return program;
}

Step shorten(const Session& session, std::int64_t months)
{
    Brief brief = only(session.program().brief);
    brief.lengthMonths = months;
    return changeRecord(session.program(), brief, "lengthMonths");
}

std::vector<std::string> rulesIn(const Review& review)
{
    std::vector<std::string> rules;
    for (const Finding& finding : review.findings) rules.push_back(finding.rule);
    return rules;
}

QAbstractButton* buttonStarting(const QWidget& inside, const QString& text)
{
    for (auto* button : inside.findChildren<QAbstractButton*>()) {
        const auto* offer = qobject_cast<ActionButton*>(button);
        if ((offer ? offer->fullText() : button->text()).startsWith(text)) return button;
    }
    return nullptr;
}

std::ptrdiff_t unmeasured(const Session& session)
{
    return std::ranges::count(session.review().findings, "MEA-002", &Finding::rule);
}

} // namespace

TEST_CASE("A large program is reviewed meanwhile, and the last of several changes counts")
{
    Session session;
    session.open(largeProgram(), {});
    REQUIRE(session.isLarge());
    int reviews = 0;
    QObject::connect(&session, &Session::reviewed, [&] { ++reviews; });
    const std::vector<std::string> before = rulesIn(session.review());
    session.push(shorten(session, 3));
    CHECK(reviews == 0);
    session.push(shorten(session, 4));
    REQUIRE(QTest::qWaitFor([&] { return reviews > 0; }));
    CHECK(rulesIn(session.review()) == rulesIn(review(session.program(), session.rules())));
    CHECK(rulesIn(session.review()) != before);
    reviews = 0;
    session.undo();
    session.undo();
    REQUIRE(QTest::qWaitFor([&] { return reviews > 0; }));
    CHECK(rulesIn(session.review()) == before);
}

TEST_CASE("The review of a large program makes the fixes that somebody looks at, as they are made for one finding")
{
    Session session;
    session.open(largeProgram(), {});
    const auto shownFixes = [&] {
        std::vector<std::vector<Fix>> fixes;
        for (const Finding& finding : session.review().findings) fixes.push_back(session.fixesOf(finding));
        return fixes;
    };
    REQUIRE(std::ranges::any_of(shownFixes(), [](const std::vector<Fix>& fixes) { return !fixes.empty(); }));
    int reviews = 0;
    QObject::connect(&session, &Session::reviewed, [&] { ++reviews; });
    for (const std::int64_t months : {3, 12}) { // the second review makes what was asked for after the first
        reviews = 0;
        session.push(shorten(session, months));
        REQUIRE(QTest::qWaitFor([&] { return reviews > 0; }));
        std::vector<std::vector<Fix>> right;
        for (const Finding& finding : session.review().findings) {
            CHECK(finding.fixes.empty());
            right.push_back(fixesOf(session.program(), finding, session.rules()));
        }
        CHECK(shownFixes() == right);
    }
}

TEST_CASE("Another program that is opened meanwhile gets its own review only")
{
    Session session;
    session.open(largeProgram(), {});
    session.push(shorten(session, 3));
    session.open(programFromTemplate("emerging-leaders-12"), {});
    CHECK_FALSE(session.isLarge());
    const std::vector<std::string> right = rulesIn(session.review());
    session.push(shorten(session, 12));
    QTest::qWait(0);
    settle();
    CHECK(rulesIn(session.review()) == right);
}

TEST_CASE("What is made for all findings of a large program is worked out beside the window, then applied in one step")
{
    Session session;
    session.open(largeProgram(), {});
    REQUIRE(unmeasured(session) == 2);
    const Program before = session.program();
    const auto finding = std::ranges::find(session.review().findings, "MEA-002", &Finding::rule);
    FindingActions actions(session, *finding, FindingActions::Look::buttons, false);
    actions.resize(600, 300);
    actions.show();
    settle();
    QTest::mouseClick(buttonStarting(actions, QStringLiteral("Add it to")), Qt::LeftButton);
    auto* preview = actions.findChild<FixPreview*>();
    REQUIRE(preview);
    auto* apply = buttonStarting(*preview, QStringLiteral("Apply"));
    REQUIRE(apply);
    QTest::mouseClick(buttonStarting(*preview, QStringLiteral("All 2")), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return apply->isEnabled(); }));
    CHECK(preview->words().size() == 1); // both go into the same measure
    QTest::mouseClick(apply, Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return unmeasured(session) == 0; }));
    session.undo();
    CHECK(session.program() == before);
}

TEST_CASE("The preview of a large program's spec can be painted when the thread that gathered it is gone")
{
    Session session;
    session.open(largeProgram(), {});
    SpecPage page(session);
    page.resize(900, 700);
    page.show();
    auto* preview = page.findChild<PagePreview*>();
    REQUIRE(preview);
    REQUIRE(QTest::qWaitFor([&] { return preview->pageCount() > 0; }));
    settle();
    CHECK_FALSE(page.grab().isNull());
}

TEST_CASE("Who cancels the preview of a large program's spec reads that it is behind, and can lay it out after all")
{
    Session session;
    LongWork* work = nullptr;
    QObject::connect(&session, &Session::workBegun, [&](LongWork* begun) { work = begun; });
    session.open(largeProgram(), {});
    SpecPage page(session);
    page.resize(900, 700);
    page.show();
    auto* preview = page.findChild<PagePreview*>();
    auto* again = buttonStarting(page, QStringLiteral("Lay it out"));
    REQUIRE(QTest::qWaitFor([&] { return work; }));
    CHECK_FALSE(again->isVisible());
    work->cancel();
    CHECK(again->isVisible());
    settle();
    CHECK(preview->pageCount() == 0);
    QTest::mouseClick(again, Qt::LeftButton);
    CHECK_FALSE(again->isVisible());
    REQUIRE(QTest::qWaitFor([&] { return preview->pageCount() > 0; }));
    CHECK_FALSE(again->isVisible());
}

TEST_CASE("What takes long shows that it is under way, and can be cancelled")
{
    Session session;
    StatusLine line(session);
    line.show();
    LongWork work(session, QStringLiteral("Counting the stars…"));
    bool told = false;
    bool cancelled = false;
    QObject::connect(&work, &LongWork::cancelled, [&] { cancelled = true; });
    work.run<int>(
        [](const std::stop_token& stopping) {
            while (!stopping.stop_requested()) std::this_thread::yield();
            return 1;
        },
        [&](int) { told = true; });
    auto* busy = line.findChild<QWidget*>("busy");
    REQUIRE(busy);
    CHECK_FALSE(busy->isVisible());
    REQUIRE(QTest::qWaitFor([&] { return busy->isVisible(); }));
    CHECK(busy->findChild<QProgressBar*>()->accessibleName() == "Counting the stars…");
    QTest::mouseClick(busy->findChild<QPushButton*>(), Qt::LeftButton);
    CHECK(cancelled);
    CHECK_FALSE(busy->isVisible());
    settle();
    CHECK_FALSE(told);
    work.run<int>([](const std::stop_token&) { return 2; }, [&](int) { told = true; });
    REQUIRE(QTest::qWaitFor([&] { return told; }));
    CHECK_FALSE(work.isRunning());
}

TEST_CASE("Work that takes the place of other work does not wait for it")
{
    Session session;
    LongWork work(session, QStringLiteral("Counting the stars…"));
    std::atomic<bool> isReleased = false;
    std::vector<int> told;
    work.run<int>(
        [&](const std::stop_token&) {
            while (!isReleased) std::this_thread::yield(); // looks at no token
            return 1;
        },
        [&](int answer) { told.push_back(answer); });
    for (int i = 2; i <= 4; ++i)
        work.run<int>([i](const std::stop_token&) { return i; }, [&](int answer) { told.push_back(answer); });
    isReleased = true; // whoever waited above never comes here
    REQUIRE(QTest::qWaitFor([&] { return !told.empty(); }));
    settle();
    CHECK(told == std::vector<int>{4});
}

TEST_CASE("Work in steps leaves the window free in between, and can be cancelled")
{
    Session session;
    LongWork work(session, QStringLiteral("Laying out…"));
    int steps = 0;
    int turns = 0;
    bool isDone = false;
    const auto step = [&] {
        QElapsedTimer time;
        time.start();
        while (time.elapsed() < 10) {} // longer than a slice, so that each step has one of its own
        return ++steps < 6;
    };
    work.runInSteps(step, [&] { isDone = true; });
    CHECK(steps == 0);
    CHECK(work.isRunning());
    while (!isDone && turns < 100) {
        QCoreApplication::processEvents();
        ++turns;
    }
    CHECK(isDone);
    CHECK(steps == 6);
    CHECK(turns >= 6);
    CHECK_FALSE(work.isRunning());

    steps = 0;
    isDone = false;
    work.runInSteps(step, [&] { isDone = true; });
    QCoreApplication::processEvents();
    work.cancel();
    const int then = steps;
    settle();
    CHECK(steps == then);
    CHECK_FALSE(isDone);
}
