// SPDX-License-Identifier: Apache-2.0
#include "edit/edit.hpp"
#include "model/index.hpp"
#include "session/session.hpp"
#include "support/generate.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <span>
#include <tuple>
#include <type_traits>

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
    for (const Activity* activity : b.activities) // and what they name that may not be there
        for (const CompetencyAtLevel& item : activity->practises)
            if (!areAlike(a.practisedIn(item.competency), b.practisedIn(item.competency))) return false;
    return std::ranges::all_of(b.competencies, [&](const Competency* each) {
        return a.exists(RecordType::competency, each->id.value) && areAlike(a.practisedIn(each->id), b.practisedIn(each->id))
               && areAlike(a.neededBy(each->id), b.neededBy(each->id))
               && areAlike(a.measuredBy(each->id), b.measuredBy(each->id));
    });
}

} // namespace

TEST_CASE("The look-ups of a session follow every edit")
{
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        CAPTURE(seed);
        Generator generator(seed);
        Session session;
        session.open(generator.program(6), {});
        for (int step = 0; step < 20; ++step) {
            session.push(generator.action(session.program()));
            if (step % 3 == 1) continue; // nobody looks in between
            REQUIRE(areAlike(session.index(), Index(session.program())));
        }
        while (!session.undoLabel().isEmpty()) {
            session.undo();
            REQUIRE(areAlike(session.index(), Index(session.program())));
        }
        session.open(generator.program(6), {});
        REQUIRE(areAlike(session.index(), Index(session.program())));
    }
}

TEST_CASE("Look-ups in the order of the content follow every edit")
{
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        CAPTURE(seed);
        Generator generator(seed);
        Program program = generator.program(6);
        Index index(program, IndexOrder::content);
        for (int step = 0; step < 20; ++step) {
            const Edit edit = diff(program, generator.changed(program));
            apply(program, edit);
            index.follow(touchedTypes(edit));
            REQUIRE(areAlike(index, Index(program, IndexOrder::content)));
        }
    }
}
