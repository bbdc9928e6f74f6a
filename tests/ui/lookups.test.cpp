// SPDX-License-Identifier: Apache-2.0
#include "actions/actions.hpp"
#include "model/index.hpp"
#include "session/session.hpp"
#include "support/generate.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <tuple>

using namespace cadre;
using cadre::testing::Generator;

namespace {

template <class Entry> auto partsOf(const Entry& entry)
{
    if constexpr (std::is_same_v<Entry, Practice>) return std::tuple(entry.activity, entry.level);
    else if constexpr (std::is_same_v<Entry, Need>) return std::tuple(entry.role, entry.level);
    else return entry;
}

template <class Entry> bool areAlike(std::span<const Entry> a, std::span<const Entry> b)
{
    return std::ranges::equal(a, b, {}, partsOf<Entry>, partsOf<Entry>);
}

/// Whether two indexes of the same program say the same. They hold pointers into it, which tell an old one.
bool areAlike(const Index& a, const Index& b)
{
    const auto lists = [](const Index& i) {
        return std::tie(i.levels, i.people, i.roles, i.competencies, i.activities, i.supports, i.measures, i.realWork);
    };
    if (lists(a) != lists(b)) return false;
    for (const Role* role : b.roles)
        for (const Duty& duty : role->duties)
            if (a.duty(duty.id) != b.duty(duty.id)) return false;
    return std::ranges::all_of(b.competencies, [&](const Competency* each) {
        return a.exists(RecordType::competency, each->id.value) && areAlike(a.practisedIn(each->id), b.practisedIn(each->id))
               && areAlike(a.neededBy(each->id), b.neededBy(each->id))
               && areAlike(a.measuredBy(each->id), b.measuredBy(each->id));
    });
}

} // namespace

TEST_CASE("The look-ups of a session are right after any edit, also where they were kept")
{
    int kept = 0;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        CAPTURE(seed);
        Generator generator(seed);
        Session session;
        session.open(generator.program(6), {});
        const Index* before = &session.index();
        for (int step = 0; step < 20; ++step) {
            session.push(generator.action(session.program()));
            const Index* now = &session.index();
            kept += now == before;
            before = now;
            REQUIRE(areAlike(*now, Index(session.program())));
        }
        while (!session.undoLabel().isEmpty()) {
            session.undo();
            REQUIRE(areAlike(session.index(), Index(session.program())));
        }
    }
    CHECK(kept > 0);
}

TEST_CASE("What people type leaves the look-ups as they are, what moves a record does not")
{
    Program program;
    program.activities[{"A"}] = {.id = {"A"}, .position = 1, .name = "Lead a shift", .startMonth = 1};
    Session session;
    session.open(program, {});
    const Index* before = &session.index();
    Activity changed = session.program().activities.at({"A"});
    changed.name = "Lead a whole shift";
    session.push(changeRecord(session.program(), changed, "name"));
    CHECK(&session.index() == before);
    CHECK(session.index().activities.front()->name == "Lead a whole shift");
    changed.startMonth = 2;
    session.push(changeRecord(session.program(), changed, "startMonth"));
    CHECK(areAlike(session.index(), Index(session.program())));
    Edit removal;
    take(removal, session.program(), Id<Activity>{"A"});
    session.push({.label = Text("Remove"), .edit = removal});
    CHECK(session.index().activities.empty());
}
