// SPDX-License-Identifier: Apache-2.0
#include "ui/opened.hpp"

#include "coverage/coveragetable.hpp"
#include "files/programfile.hpp"
#include "find/findbox.hpp"
#include "findings/fixpreview.hpp"
#include "guided/guidedpage.hpp"
#include "importer/importdialog.hpp"
#include "journey/journeyview.hpp"
#include "look/actionbutton.hpp"
#include "review/reviewlist.hpp"
#include "review/reviewpanel.hpp"
#include "session/text.hpp"
#include "welcome/recentbutton.hpp"
#include "welcome/startcard.hpp"
#include "window/programfiles.hpp"
#include "window/workspace.hpp"

#include <QCheckBox>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPushButton>
#include <QTest>

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::test;

namespace {

constexpr auto framework = "tests/cases/frameworks/unidays-core-competencies.json";

/// Somebody who designs a program with what the window offers.
struct Designer : Opened {
    void key(Qt::Key which, Qt::KeyboardModifiers modifiers = {})
    {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), which, modifiers);
        settle();
    }
    void type(const char* text)
    {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(text));
    }
    template <class W> W& named(const char* name)
    {
        auto* found = findNamed<W>(window, QString::fromUtf8(name));
        CAPTURE(name);
        REQUIRE(found);
        return *found;
    }
    void press(QWidget& widget)
    {
        QTest::mouseClick(&widget, Qt::LeftButton);
        settle();
    }
    /// Opens what is found first for these words.
    void find(const char* words)
    {
        key(Qt::Key_K, Qt::ControlModifier);
        type(words);
        key(Qt::Key_Return);
    }
    [[nodiscard]] std::size_t errors() { return session().review().count(Severity::error); }
};

/// The first finding with a repair that is a concrete change.
std::optional<std::pair<Finding, Fix>> repairable(Session& session)
{
    for (const Finding& finding : session.review().findings)
        for (const Fix& fix : session.fixesOf(finding))
            if (!isEmpty(fix.edit)) return std::pair(finding, fix);
    return std::nullopt;
}

void importTicked(Designer& designer)
{
    onDialog<ImportDialog>([](ImportDialog& dialog) { dialog.accept(); },
                           [](ImportDialog& dialog) { return dialog.table() != nullptr; });
    designer.window.importFiles({sourceFile(framework)});
    QApplication::setActiveWindow(&designer.window); // as a desktop does when a dialog closes
    settle();
}

} // namespace

TEST_CASE("A whole design: welcome, eight questions with a framework, journey, coverage, repairs, save, reopen")
{
    Designer designer;
    Session& session = designer.session();

    // The welcome leads to the questions.
    designer.press(designer.named<StartCard>("Blank program"));
    auto* guide = designer.window.findChild<GuidedPage*>();
    REQUIRE(guide);
    designer.type("Store manager");
    designer.key(Qt::Key_Return);
    designer.key(Qt::Key_Return);

    // The competencies come from a framework; four of them are needed.
    REQUIRE(guide->question() == Question::competencies);
    importTicked(designer);
    REQUIRE(guide->answers().competencies.size() > 4);
    int ticked = 0;
    for (auto* tick : guide->findChildren<QCheckBox*>())
        if (tick->isVisible()) tick->setChecked(++ticked <= 4);
    while (guide->question() != Question::demands) designer.key(Qt::Key_Return);
    designer.press(designer.named<QPushButton>("Make the draft"));
    REQUIRE(designer.window.workspace().isVisible());
    CHECK(session.program().competencies.size() == 4);
    CHECK(session.program().competencies.begin()->second.source.has_value());
    CHECK(designer.errors() == 0);

    // Work of the designer's own, found and renamed.
    designer.find("act as store manager");
    CHECK(designer.window.workspace().page() == "journey");
    REQUIRE(session.selection().size() == 1);
    session.goTo({session.selection().front(), "name"});
    settle();
    auto* name = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(name);
    name->selectAll();
    designer.type("Run a small store for a quarter");
    settle();

    // Dragged two months later in the journey: one step, which one undo takes back.
    auto* journey = designer.window.findChild<JourneyView*>();
    REQUIRE(journey);
    REQUIRE(journey->isVisible());
    const Id<Activity> dragged{session.selection().front().id};
    const auto startOf = [&] { return session.program().activities.at(dragged).startMonth; };
    const auto start = startOf();
    const QPointF bar = QRectF(journey->placeOf(session.selection().front())).center();
    const QPointF there = bar + QPointF(2 * journey->layoutValue().monthWidth, 0);
    for (const auto& [type, at] : {std::pair(QEvent::MouseButtonPress, bar), std::pair(QEvent::MouseMove, (bar + there) / 2),
                                   std::pair(QEvent::MouseMove, there), std::pair(QEvent::MouseButtonRelease, there)}) {
        QMouseEvent event(type, at, journey->viewport()->mapToGlobal(at),
                          type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton,
                          type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(journey->viewport(), &event);
    }
    settle();
    CHECK(startOf() == *start + 2);
    designer.window.actionSet().undo->trigger();
    settle();
    CHECK(startOf() == start);

    // More work makes gaps; the coverage shows them, the review repairs one.
    designer.window.actionSet().addAssignment->trigger();
    settle();
    CHECK(designer.errors() > 0);
    designer.find("coverage");
    CHECK(designer.window.workspace().page() == "coverage");
    CHECK(designer.window.findChild<CoverageTable*>());
    designer.window.actionSet().undo->trigger();
    settle();
    CHECK(designer.errors() == 0);
    designer.find("journey");
    const auto repair = repairable(session);
    REQUIRE(repair);
    const std::size_t before = session.review().findings.size();
    ReviewList& list = designer.window.workspace().reviewPanel().list();
    list.selectFinding(repair->first);
    settle();
    auto* button = findNamed<ActionButton>(list, shown(repair->second.label));
    REQUIRE(button);
    designer.press(*button);
    REQUIRE(list.findChild<FixPreview*>());
    designer.key(Qt::Key_Return);
    CHECK(session.review().findings.size() < before);

    // Saved, closed, and opened again from the welcome.
    const QString file = designer.folder.filePath("store.cadre");
    REQUIRE(designer.window.files().saveTo(file));
    const Program saved = session.program();
    designer.window.actionSet().close->trigger();
    settle();
    auto* recent = designer.window.findChild<RecentButton*>();
    REQUIRE(recent);
    designer.press(*recent);
    CHECK(session.program() == saved);
    CHECK(session.path() == file);
    const auto isRenamed = [](const auto& entry) { return entry.second.name == "Run a small store for a quarter"; };
    CHECK(std::ranges::any_of(session.program().activities, isRenamed));
}
