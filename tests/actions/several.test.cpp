// SPDX-License-Identifier: Apache-2.0
#include "actions/several.hpp"

#include "support/generate.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using cadre::testing::Generator;
using cadre::testing::hasDanglingReference;

namespace {

const RecordRef project{RecordType::activity, "A1"};
const RecordRef rotation{RecordType::activity, "A2"};
const RecordRef mentor{RecordType::support, "S1"};

Program sample()
{
    Program p;
    p.people[{"P1"}] = {.id = {"P1"}, .title = "Head of quality"};
    p.activities[{"A1"}] = {.id = {"A1"}, .position = 1, .name = "Project", .startMonth = 2, .durationMonths = 3};
    p.activities[{"A2"}] = {.id = {"A2"}, .position = 2, .name = "Rotation", .startMonth = 5, .durationMonths = 3, .dependsOn = {{"A1"}},
                            .supervisor = {"P1"}};
    p.supports[{"S1"}] = {.id = {"S1"}, .position = 1, .name = "Mentor", .startMonth = 1, .durationMonths = 12,
                          .coversActivities = {{"A1"}, {"A2"}}};
    return p;
}

Program after(Program program, const Step& step)
{
    apply(program, step.edit);
    return program;
}

const Activity* named(const Program& p, const std::string& name)
{
    for (const auto& [id, activity] : p.activities)
        if (activity.name == name) return &activity;
    return nullptr;
}

} // namespace

TEST_CASE("records of several types are removed in one step, with what refers to them")
{
    const Program p = sample();
    const Step step = removeSeveral(p, {project, mentor});
    CHECK(fill(step.label) == "Remove 2 entries");
    const Program q = after(p, step);
    CHECK(q.supports.empty());
    CHECK(q.activities.at({"A2"}).dependsOn.empty());
    CHECK(after(q, {.edit = inverse(step.edit)}) == p);
    CHECK(fill(removeSeveral(p, {project}).label) == "Remove “Project”");
    CHECK(isEmpty(removeSeveral(p, {{RecordType::person, "P1"}, {RecordType::activity, "gone"}}).edit));
}

TEST_CASE("copies refer to each other as the originals do")
{
    const Program p = sample();
    const Step step = duplicateSeveral(p, {project, rotation});
    CHECK(fill(step.label) == "Duplicate 2 entries");
    CHECK(addedBy(step.edit).size() == 2);
    const Program q = after(p, step);
    REQUIRE(q.activities.size() == 4);
    const Activity* first = named(q, "Project (copy)");
    const Activity* second = named(q, "Rotation (copy)");
    REQUIRE(first);
    REQUIRE(second);
    CHECK(second->dependsOn == std::vector<Id<Activity>>{first->id});
    CHECK(second->supervisor == Id<Person>{"P1"});
    CHECK(first->startMonth == 2);
    CHECK(q.activities.at({"A1"}) == p.activities.at({"A1"}));
    // A copy alone comes after the same as its original.
    const Program r = after(p, duplicateSeveral(p, {rotation}));
    CHECK(named(r, "Rotation (copy)")->dependsOn == std::vector<Id<Activity>>{{"A1"}});
}

TEST_CASE("an excerpt is pasted into another program without what that does not have")
{
    const Program copied = excerpt(sample(), {rotation, mentor});
    const Step step = pasteExcerpt(Program(), copied, 9);
    CHECK(fill(step.label) == "Paste 2 entries");
    const Program q = after({}, step);
    CHECK_FALSE(hasDanglingReference(q));
    const Activity* pasted = named(q, "Rotation");
    REQUIRE(pasted);
    CHECK(pasted->startMonth == 13);
    CHECK(q.supports.begin()->second.startMonth == 9);
    CHECK(q.supports.begin()->second.coversActivities == std::vector<Id<Activity>>{pasted->id});
    CHECK(fill(pasteExcerpt(Program(), excerpt(sample(), {mentor})).label) == "Paste “Mentor”");
    CHECK(isEmpty(pasteExcerpt(Program(), Program()).edit));
}

TEST_CASE("pasting parts of random programs leaves no reference to nothing")
{
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        CAPTURE(seed);
        Generator random(seed);
        const Program from = random.program(5);
        const Program to = random.soundProgram(3);
        std::vector<RecordRef> refs;
        for (const auto& [id, record] : from.activities) refs.push_back(refTo(record));
        for (const auto& [id, record] : from.measures) refs.push_back(refTo(record));
        const Program q = after(to, pasteExcerpt(to, excerpt(from, refs), random.number(-5, 20)));
        REQUIRE_FALSE(hasDanglingReference(q));
        REQUIRE(q.activities.size() == to.activities.size() + from.activities.size());
        const Program r = after(q, duplicateSeveral(q, refs));
        REQUIRE_FALSE(hasDanglingReference(after(r, removeSeveral(r, refs))));
    }
}
