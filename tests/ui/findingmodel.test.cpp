// SPDX-License-Identifier: Apache-2.0
#include "review/findingmodel.hpp"
#include "review/reviewstate.hpp"
#include "session/session.hpp"
#include "support/generate.hpp"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QSignalSpy>

#include <catch2/catch.hpp>

using namespace cadre;
using cadre::testing::Generator;

namespace {

QString placeName(const Place& place)
{
    return QString::fromLatin1(labelOfMany(place.record.type));
}

} // namespace

TEST_CASE("Rows follow the review one by one, whatever is done to the program")
{
    const auto seed = GENERATE(range(1u, 20u));
    const auto grouping = GENERATE(FindingGrouping::severity, FindingGrouping::page, FindingGrouping::lesson);
    CAPTURE(seed);
    Generator random(seed);
    Session session;
    session.open(random.soundProgram(5), {});
    ReviewState state(session, placeName);
    state.setView({.grouping = grouping});
    FindingModel model(session, state, true);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (int i = 0; i < 25; ++i) {
        if (random.chance(0.2)) session.undo();
        else session.push(random.action(session.program()));
        QCoreApplication::processEvents();
        const FindingRows expected = findingRows(session.review(), state.view(), placeName);
        CHECK(model.rows().rows == expected.rows);
    }
}

TEST_CASE("A changed text is told for its row alone, and rows that stay are not made anew")
{
    Session session;
    Program program;
    program.activities[{"a1"}] = {.id = {"a1"}, .position = 1, .name = "One", .kind = ActivityKind::project};
    program.activities[{"a2"}] = {.id = {"a2"}, .position = 2, .name = "Two", .kind = ActivityKind::project};
    session.open(program, {});
    ReviewState state(session, placeName);
    const FindingModel model(session, state, true);
    REQUIRE(model.rowCount() > 2);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    Activity renamed = program.activities.at({"a2"});
    renamed.name = "Renamed";
    session.push(changeRecord(session.program(), renamed, "name"));
    QCoreApplication::processEvents();
    REQUIRE_FALSE(changed.isEmpty());
    for (const auto& signal : changed) CHECK(signal[0].toModelIndex().data().toString().contains("Renamed"));
    CHECK(reset.isEmpty());
    CHECK(inserted.isEmpty());
    CHECK(removed.isEmpty());
}
