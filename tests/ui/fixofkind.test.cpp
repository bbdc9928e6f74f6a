// SPDX-License-Identifier: Apache-2.0
#include "findings/findingactions.hpp"
#include "findings/fixpreview.hpp"
#include "look/actionbutton.hpp"
#include "review/noticelist.hpp"
#include "session/session.hpp"

#include "files/templates.hpp"
#include "ui/gui.hpp"

#include <catch2/catch.hpp>

#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace cadre;

namespace {

Program withoutRatings()
{
    Program program = programFromTemplate("emerging-leaders-12");
    for (auto& [id, measure] : program.measures)
        std::erase_if(measure.competencies, [](const Id<Competency>& c) { return c.value == "C5" || c.value == "C6"; });
    return program;
}

std::ptrdiff_t unmeasured(const Session& session)
{
    return std::ranges::count(session.review().findings, "MEA-002", &Finding::rule);
}

QPushButton* buttonStarting(const QWidget& inside, const QString& text)
{
    for (QPushButton* button : inside.findChildren<QPushButton*>()) {
        const auto* offer = qobject_cast<ActionButton*>(button);
        if ((offer ? offer->fullText() : button->text()).startsWith(text)) return button;
    }
    FAIL("There is no button “" + text.toStdString() + "”.");
    return nullptr;
}

} // namespace

TEST_CASE("A repair is made for all findings of its kind in one step, and one undo takes it back")
{
    Session session;
    session.open(withoutRatings(), {});
    const Program before = session.program();
    REQUIRE(unmeasured(session) == 2);
    const auto finding = std::ranges::find(session.review().findings, "MEA-002", &Finding::rule);
    FindingActions actions(session, *finding, FindingActions::Look::buttons, false);
    actions.resize(600, 300);
    actions.show();
    test::settle();
    QTest::mouseClick(buttonStarting(actions, QStringLiteral("Add it to")), Qt::LeftButton);
    auto* preview = actions.findChild<FixPreview*>();
    REQUIRE(preview);
    CHECK(preview->words().size() == 1);
    QTest::mouseClick(buttonStarting(*preview, QStringLiteral("All 2")), Qt::LeftButton);
    CHECK(session.program() == before); // so far it only shows
    QTest::mouseClick(buttonStarting(*preview, QStringLiteral("Apply")), Qt::LeftButton);
    test::settle();
    CHECK(unmeasured(session) == 0);
    CHECK(session.undoLabel().contains(QStringLiteral("all of this kind")));
    session.undo();
    CHECK(session.program() == before);
}

TEST_CASE("An acceptance whose finding is gone is shown, and goes with one click")
{
    Program program = programFromTemplate("emerging-leaders-12");
    Accepted accepted{.id = {"a"}, .rule = "WRK-003", .subjects = {"A06"}, .reason = "we know"};
    program.accepted.emplace(accepted.id, accepted);
    Session session;
    session.open(program, {});
    NoticeList notices(session);
    CHECK(notices.isVisibleTo(nullptr));
    QTest::mouseClick(buttonStarting(notices, QStringLiteral("Remove")), Qt::LeftButton);
    test::settle();
    CHECK(session.program().accepted.empty());
    test::settle();
    CHECK_FALSE(notices.isVisibleTo(nullptr));
    session.undo();
    CHECK(session.program().accepted.size() == 1);
}
