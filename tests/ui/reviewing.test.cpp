// SPDX-License-Identifier: Apache-2.0
#include "ui/opened.hpp"

#include "actions/actions.hpp"
#include "actions/describe.hpp"
#include "findings/acceptform.hpp"
#include "findings/fixpreview.hpp"
#include "files/programfile.hpp"
#include "findings/repair.hpp"
#include "form/findingline.hpp"
#include "journey/journeyview.hpp"
#include "look/actionbutton.hpp"
#include "review/findingcard.hpp"
#include "review/lessoncard.hpp"
#include "review/reviewlist.hpp"
#include "review/reviewpage.hpp"
#include "review/reviewpanel.hpp"
#include "review/severitytoggle.hpp"
#include "session/text.hpp"
#include "window/workspace.hpp"

#include <QCheckBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStatusBar>
#include <QTest>

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::test;

namespace {

constexpr auto flawed = "resources/programs/flawed.json";

/// The window with the flawed program, and what tests look at in it.
struct Flawed : Opened {
    Flawed() : Opened(flawed) {}

    ReviewList& list() { return window.workspace().reviewPanel().list(); }
    const std::vector<Finding>& findings() { return session().review().findings; }
    /// The first finding with a fix that is a concrete change.
    Finding fixable()
    {
        for (const Finding& finding : findings())
            for (const Fix& fix : session().fixesOf(finding))
                if (!isEmpty(fix.edit)) return finding;
        FAIL("no finding has a fix");
        return {};
    }
    Fix fixOf(const Finding& finding)
    {
        for (const Fix& fix : session().fixesOf(finding))
            if (!isEmpty(fix.edit)) return fix;
        FAIL("the finding has no fix");
        return {};
    }
    Finding ofRule(const char* rule)
    {
        const auto found = std::ranges::find(findings(), rule, &Finding::rule);
        REQUIRE(found != findings().end());
        return *found;
    }
    void select(const Finding& finding)
    {
        list().selectFinding(finding);
        settle();
    }
    ActionButton& button(const QString& name)
    {
        auto* found = findNamed<ActionButton>(list(), name);
        REQUIRE(found);
        return *found;
    }
    /// Selects a finding and opens the preview of its fix.
    Fix preview(const Finding& finding)
    {
        select(finding);
        const Fix fix = fixOf(finding);
        QTest::mouseClick(&button(shown(fix.label)), Qt::LeftButton);
        settle();
        REQUIRE(list().findChild<FixPreview*>());
        return fix;
    }
    void press(QAction* action)
    {
        action->trigger();
        settle();
    }
    /// The text of the selected row.
    QString current() { return list().currentIndex().data().toString(); }
};

void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    REQUIRE(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    settle();
}

void type(const QString& text)
{
    REQUIRE(QApplication::focusWidget());
    QTest::keyClicks(QApplication::focusWidget(), text);
    settle();
}

QString shownCount(const QWidget& area)
{
    const auto* label = area.findChild<QLabel*>(QStringLiteral("shownCount"));
    return label ? label->text() : QString();
}

} // namespace

TEST_CASE("A fix shows what it will change before it does; Enter applies it as one step")
{
    Flawed flawed;
    const Program before = flawed.session().program();
    const Finding finding = flawed.fixable();
    const Fix fix = flawed.preview(finding);
    CHECK(flawed.session().program() == before);
    const auto words = flawed.list().findChild<FixPreview*>()->words();
    REQUIRE_FALSE(words.isEmpty());
    CHECK(words.front() == shown(sentence(describe(before, fix.edit).front())));

    key(Qt::Key_Return);
    CHECK_FALSE(flawed.session().program() == before);
    CHECK_FALSE(flawed.list().findings().indexOf(finding).isValid());
    CHECK(flawed.session().undoLabel() == shown(fix.label));

    key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(flawed.session().program() == before);
    CHECK(flawed.list().findings().indexOf(finding).isValid());
}

TEST_CASE("Escape, and the button itself, leave a previewed fix undone")
{
    Flawed flawed;
    const Program before = flawed.session().program();
    const Fix fix = flawed.preview(flawed.fixable());
    key(Qt::Key_Escape);
    CHECK_FALSE(flawed.list().findChild<FixPreview*>());
    CHECK(QApplication::focusWidget() == &flawed.button(shown(fix.label)));

    QTest::mouseClick(&flawed.button(shown(fix.label)), Qt::LeftButton);
    settle();
    CHECK(flawed.list().findChild<FixPreview*>());
    QTest::mouseClick(&flawed.button(shown(fix.label)), Qt::LeftButton);
    settle();
    CHECK_FALSE(flawed.list().findChild<FixPreview*>());
    CHECK(flawed.session().program() == before);
}

TEST_CASE("A preview follows the program, and applies what it shows")
{
    Flawed flawed;
    Program overlapping = openProgram(sourceFile("resources/programs/emerging-leaders-12.json").toStdU16String());
    overlapping.activities.at({"A04"}).startMonth = 3;
    overlapping.activities.at({"A06"}).dependsOn.clear();
    flawed.session().open(overlapping, {});
    settle();
    const Finding finding = flawed.ofRule("SEQ-003");
    flawed.preview(finding);
    const QStringList words = flawed.list().findChild<FixPreview*>()->words();
    const Activity* activity = find(flawed.session().program().activities, {finding.place.record.id});
    REQUIRE(activity);
    REQUIRE(activity->dependsOn.size() == 1);
    // What it waits for takes a month more: the fix has to move it further.
    Activity longer = flawed.session().program().activities.at(activity->dependsOn.front());
    longer.durationMonths = *longer.durationMonths + 1;
    const std::int64_t end = *endMonth(longer);
    flawed.session().push(changeRecord(flawed.session().program(), longer, "durationMonths"));
    settle();
    auto* preview = flawed.list().findChild<FixPreview*>();
    if (preview) CHECK(preview->words() != words);
    else flawed.preview(flawed.ofRule("SEQ-003"));
    REQUIRE(flawed.list().findChild<FixPreview*>());
    flawed.list().findChild<FixPreview*>()->focusFirst();
    key(Qt::Key_Return);
    CHECK(flawed.session().program().activities.at({finding.place.record.id}).startMonth == end + 1);
}

TEST_CASE("The keyboard alone gets from the list to a fix and back to the next finding")
{
    Flawed flawed;
    flawed.select(flawed.fixable());
    flawed.list().setFocus();
    key(Qt::Key_Tab);
    key(Qt::Key_Return);
    REQUIRE(flawed.list().findChild<FixPreview*>());
    const QString repaired = flawed.current();
    const auto count = flawed.findings().size();
    key(Qt::Key_Return);
    CHECK(flawed.findings().size() < count);
    CHECK(flawed.list().hasFocus());
    CHECK(flawed.current() != repaired);
    CHECK(flawed.list().findings().finding(flawed.list().currentIndex()));
}

TEST_CASE("Enter on a finding puts the cursor into its field")
{
    Flawed flawed;
    const Finding finding = flawed.ofRule("WRK-003");
    flawed.select(finding);
    flawed.list().setFocus();
    key(Qt::Key_Return);
    REQUIRE(flawed.session().selection().size() == 1);
    CHECK(flawed.session().selection().front() == finding.place.record);
    CHECK(flawed.window.workspace().page() == "journey");
    type("Scrap halved");
    const Activity* activity = find(flawed.session().program().activities, Id<Activity>{finding.place.record.id});
    REQUIRE(activity);
    CHECK(activity->businessOutcome.find("Scrap halved") != std::string::npos);
}

TEST_CASE("F8 walks all findings in the order of the list, says when it goes round, and starts at the selected row")
{
    Flawed flawed;
    QAction* next = flawed.window.actionSet().nextFinding;
    QAction* previous = flawed.window.actionSet().previousFinding;
    flawed.press(next);
    CHECK(flawed.list().currentIndex().row() == 0);
    CHECK(flawed.window.statusBar()->currentMessage().isEmpty());
    flawed.press(previous);
    CHECK(flawed.list().currentIndex().row() == static_cast<int>(flawed.findings().size()) - 1);
    CHECK_FALSE(flawed.window.statusBar()->currentMessage().isEmpty());

    flawed.list().setCurrentIndex(flawed.list().findings().indexOf(flawed.findings()[4]));
    settle();
    flawed.press(next);
    CHECK(flawed.list().currentIndex().row() == 5);
    REQUIRE(flawed.session().selection().size() == 1);
    CHECK(flawed.session().selection().front() == flawed.findings()[5].place.record);
}

TEST_CASE("F8 follows another grouping, and stays with what a filter shows")
{
    Flawed flawed;
    flawed.window.workspace().showPage("review");
    auto* page = flawed.window.findChild<ReviewPage*>();
    REQUIRE(page);
    QTest::mouseClick(page->findChildren<LessonCard*>()[3], Qt::LeftButton);
    settle();
    std::vector<QString> walked;
    for (int i = 0; i < 3; ++i) {
        flawed.press(flawed.window.actionSet().nextFinding);
        walked.push_back(flawed.current());
    }
    const FindingModel& rows = flawed.list().findings();
    for (int i = 0; i < 3; ++i) CHECK(walked[static_cast<std::size_t>(i)] == rows.index(i).data().toString());
}

TEST_CASE("Typing leaves the selected finding, what is open in it and the list's place alone")
{
    Flawed flawed;
    const Finding finding = flawed.ofRule("TRD-001");
    flawed.preview(finding);
    auto* card = flawed.list().findChild<FindingCard*>();
    auto* preview = flawed.list().findChild<FixPreview*>();
    const int scrolled = flawed.list().verticalScrollBar()->value();
    REQUIRE(scrolled > 0);
    const int top = flawed.list().visualRect(flawed.list().currentIndex()).top();
    const int height = flawed.window.workspace().reviewPanel().height();

    // A new activity without anything is a finding above, and stays one while its name is typed.
    flawed.window.actionSet().addAssignment->trigger();
    settle();
    type("Night shift");
    CHECK(flawed.current() == shown(finding.message));
    CHECK(flawed.list().findChild<FindingCard*>() == card);
    CHECK(flawed.list().findChild<FixPreview*>() == preview);
    CHECK(flawed.list().visualRect(flawed.list().currentIndex()).top() == top);
    CHECK(flawed.window.workspace().reviewPanel().height() == height);
}

TEST_CASE("A finding that goes while somebody types hands the selection to nobody, and F8 goes on from there")
{
    Flawed flawed;
    const Finding finding = flawed.ofRule("WRK-003");
    flawed.select(finding);
    const int row = flawed.list().currentIndex().row();
    const QString after = flawed.list().findings().index(row + 1).data().toString();
    flawed.session().goTo(finding.place);
    settle();
    type("Scrap halved");
    CHECK_FALSE(flawed.list().findings().indexOf(finding).isValid());
    CHECK_FALSE(flawed.list().currentIndex().isValid());
    REQUIRE(flawed.session().selection().size() == 1);
    CHECK(flawed.session().selection().front() == finding.place.record);
    flawed.press(flawed.window.actionSet().nextFinding);
    CHECK(flawed.current() == after);
}

TEST_CASE("Accepting asks for a reason, remembers who, and is one step; the finding can be opened again")
{
    Flawed flawed;
    const Program before = flawed.session().program();
    const auto count = flawed.findings().size();
    const Finding finding = flawed.ofRule("CMP-001");
    flawed.select(finding);
    QTest::mouseClick(&flawed.button("Accept with a reason…"), Qt::LeftButton);
    settle();
    key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(flawed.session().program() == before);
    REQUIRE(flawed.list().findChild<AcceptForm*>());
    type("One intake only");
    key(Qt::Key_Tab);
    type("Head of people");
    auto* date = flawed.list().findChild<QDateEdit*>();
    CHECK(date->minimumDate() == QDate::currentDate().addDays(1));
    date->setDate(QDate::currentDate());
    key(Qt::Key_Return);

    CHECK(flawed.findings().size() == count - 1);
    REQUIRE(flawed.session().program().accepted.size() == 1);
    const Accepted accepted = flawed.session().program().accepted.begin()->second;
    CHECK(accepted.rule == "CMP-001");
    CHECK(accepted.reason == "One intake only");
    CHECK(accepted.by == "Head of people");
    CHECK(accepted.on == fromQt(QDate::currentDate().toString(Qt::ISODate)));
    CHECK(accepted.reviewOn == fromQt(QDate::currentDate().addDays(1).toString(Qt::ISODate)));
    CHECK(flawed.current() != shown(finding.message));

    SECTION("undo takes it back")
    {
        flawed.press(flawed.window.actionSet().undo);
        CHECK(flawed.session().program() == before);
        CHECK(flawed.findings().size() == count);
    }
    SECTION("the next one is offered the same name")
    {
        QTest::mouseClick(&flawed.button("Accept with a reason…"), Qt::LeftButton);
        settle();
        CHECK(findNamed<QLineEdit>(flawed.list(), "Accepted by")->text() == "Head of people");
        flawed.list().findChild<QCheckBox*>()->setChecked(false);
        type("Fine as it is");
        key(Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(flawed.session().program().accepted.size() == 2);
        std::size_t undated = 0;
        for (const auto& [id, record] : flawed.session().program().accepted) undated += record.reviewOn.empty();
        CHECK(undated == 1);
    }
    SECTION("it stands among the accepted ones, with a way back")
    {
        const QModelIndex row = flawed.list().findings().indexOf(finding);
        REQUIRE(flawed.list().findings().accepted(row));
        flawed.list().setCurrentIndex(row);
        settle();
        const auto labels = flawed.list().findChildren<QLabel*>();
        const auto says = [&](const char* words) {
            return std::ranges::any_of(labels, [&](const QLabel* label) { return label->text().contains(words); });
        };
        CHECK(says("One intake only"));
        CHECK(says("Head of people"));
        QTest::mouseClick(&flawed.button("Open again"), Qt::LeftButton);
        settle();
        CHECK(flawed.session().program().accepted.empty());
        CHECK(flawed.findings().size() == count);
    }
}

TEST_CASE("Escape leaves a finding open")
{
    Flawed flawed;
    flawed.select(flawed.ofRule("CMP-001"));
    QTest::mouseClick(&flawed.button("Accept with a reason…"), Qt::LeftButton);
    settle();
    type("Never mind");
    key(Qt::Key_Escape);
    CHECK_FALSE(flawed.list().findChild<AcceptForm*>());
    CHECK(flawed.session().program().accepted.empty());
}

TEST_CASE("Filters say how many findings are shown, are the same on all pages, and go with one click")
{
    Flawed flawed;
    const auto all = flawed.findings().size();
    const auto rest = all - flawed.session().review().count(Severity::warning);
    ReviewPanel& panel = flawed.window.workspace().reviewPanel();
    CHECK(shownCount(panel).isEmpty());
    for (auto* toggle : panel.findChildren<SeverityToggle*>())
        if (toggle->severity() == Severity::warning) QTest::mouseClick(toggle, Qt::LeftButton);
    settle();
    CHECK(shownCount(panel) == QStringLiteral("%1 of %2 shown").arg(rest).arg(all));
    CHECK(flawed.list().findings().rows().shown == rest);

    flawed.window.workspace().showPage("review");
    settle();
    auto* page = flawed.window.findChild<ReviewPage*>();
    CHECK(shownCount(*page) == QStringLiteral("%1 of %2 shown").arg(rest).arg(all));
    auto* filter = findNamed<QLineEdit>(*page, "Filter findings");
    REQUIRE(filter);
    filter->setFocus();
    type("turnaround");
    CHECK(page->list().findings().rows().shown > 0);
    CHECK(page->list().findings().rows().shown < rest);
    flawed.window.workspace().showPage("measures");
    flawed.window.workspace().showPage("review");
    settle();
    CHECK(filter->text() == "turnaround");

    auto* showAll = findNamed<QPushButton>(*page, "Show all");
    REQUIRE(showAll);
    QTest::mouseClick(showAll, Qt::LeftButton);
    settle();
    CHECK(page->list().findings().rows().shown == all);
    CHECK(filter->text().isEmpty());
    CHECK(shownCount(*page).isEmpty());
}

TEST_CASE("A filter that hides everything says so")
{
    Flawed flawed;
    flawed.window.workspace().showPage("review");
    auto* page = flawed.window.findChild<ReviewPage*>();
    findNamed<QLineEdit>(*page, "Filter findings")->setFocus();
    type("xyzzy");
    const auto labels = page->findChildren<QLabel*>();
    CHECK(std::ranges::any_of(
        labels, [](const QLabel* label) { return label->isVisible() && label->text().contains("filter hides all"); }));
}

TEST_CASE("Each lesson says how many findings it has; a click shows them alone, another all")
{
    Flawed flawed;
    flawed.window.workspace().showPage("review");
    settle();
    auto* page = flawed.window.findChild<ReviewPage*>();
    const auto cards = page->findChildren<LessonCard*>();
    REQUIRE(cards.size() == 7);
    const auto ofLesson = static_cast<std::size_t>(
        std::ranges::count_if(flawed.findings(), [](const Finding& finding) { return lessonOf(finding) == 4; }));
    REQUIRE(ofLesson > 0);
    REQUIRE(ofLesson < flawed.findings().size());
    cards[3]->setFocus();
    key(Qt::Key_Space);
    CHECK(cards[3]->isChecked());
    CHECK(page->list().findings().rows().shown == ofLesson);
    key(Qt::Key_Return);
    CHECK_FALSE(cards[3]->isChecked());
    CHECK(page->list().findings().rows().shown == flawed.findings().size());
    const FindingCounts counts = [&] {
        FindingCounts result;
        for (const Finding& finding : flawed.findings())
            if (lessonOf(finding) == 4) result.add(finding.severity);
        return result;
    }();
    CHECK(cards[3]->accessibleName().contains(countWords(counts)));
}

TEST_CASE("Another program is shown without the filters of the one before")
{
    Flawed flawed;
    flawed.window.workspace().showPage("review");
    QTest::mouseClick(flawed.window.findChildren<LessonCard*>()[3], Qt::LeftButton);
    settle();
    flawed.window.openFile(sourceFile("resources/programs/emerging-leaders-before-repairs.json"));
    flawed.window.workspace().showPage("journey");
    settle();
    CHECK(flawed.list().findings().rows().shown == flawed.findings().size());
}

TEST_CASE("A finding beside its field can be repaired and accepted there")
{
    Flawed flawed;
    const Finding finding = flawed.ofRule("SUP-001");
    flawed.session().goTo(finding.place);
    settle();
    FindingLine* line = nullptr;
    for (auto* candidate : flawed.window.findChildren<FindingLine*>())
        if (candidate->isVisible() && isSame(candidate->finding(), finding)) line = candidate;
    REQUIRE(line);
    const Fix fix = flawed.fixOf(finding);
    auto* repair = findNamed<ActionButton>(*line, shown(fix.label));
    REQUIRE(repair);
    REQUIRE(findNamed<ActionButton>(*line, "Accept…"));
    const Program before = flawed.session().program();

    SECTION("a repair shows first what it will change")
    {
        repair->setFocus();
        key(Qt::Key_Return);
        CHECK(flawed.session().program() == before);
        REQUIRE(line->findChild<FixPreview*>());
        key(Qt::Key_Return);
        Program expected = before;
        apply(expected, fix.edit);
        CHECK(flawed.session().program() == expected);
    }
    SECTION("it is accepted with a reason")
    {
        findNamed<ActionButton>(*line, "Accept…")->setFocus();
        key(Qt::Key_Space);
        type("The sponsor is with them every day");
        key(Qt::Key_Return, Qt::ControlModifier);
        CHECK(flawed.session().program().accepted.size() == 1);
        CHECK(flawed.session().review().accepted.size() == 1);
    }
}

TEST_CASE("The journey says the findings of a bar in words")
{
    Flawed flawed;
    flawed.window.workspace().showPage("journey");
    settle();
    auto* journey = flawed.window.findChild<JourneyView*>();
    REQUIRE(journey);
    const Finding finding = flawed.ofRule("SUP-001");
    flawed.session().select({finding.place.record});
    settle();
    CHECK(journey->accessibleDescription().contains(shown(finding.message)));
    CHECK(journey->accessibleDescription().contains(countWords(flawed.session().countsOf(finding.place.record))));
}

TEST_CASE("Accepted findings leave the badges of the navigation")
{
    Flawed flawed;
    const auto spoken = [&] {
        const auto* pages = findNamed<QListWidget>(flawed.window, "Pages");
        QStringList texts;
        for (int row = 0; row < pages->count(); ++row)
            texts << pages->item(row)->data(Qt::AccessibleTextRole).toString();
        return texts;
    };
    const QStringList before = spoken();
    const Finding finding = flawed.ofRule("OUT-001");
    const QString measures = before[before.indexOf(QRegularExpression("^Measures.*"))];
    accept(flawed.session(), finding, {.reason = "Agreed with the sponsor"});
    settle();
    CHECK_FALSE(spoken().contains(measures));
    flawed.press(flawed.window.actionSet().undo);
    CHECK(spoken() == before);
}
