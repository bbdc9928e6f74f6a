// SPDX-License-Identifier: Apache-2.0
#include "actions/competencies.hpp"

#include "support/generate.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using cadre::testing::Generator;
using cadre::testing::hasDanglingReference;

namespace {

const Id<Competency> kept{"C1"};
const Id<Competency> gone{"C2"};

/// Two competencies and something of everything that is about them.
Program sample()
{
    Program p;
    p.competencies[kept] = {.id = kept, .name = "Decides", .behaviours = {{2, "Asks for figures", {}, {}}}};
    p.competencies[gone] = {
        .id = gone, .name = "Makes decisions", .behaviours = {{2, "Reads the figures", {}, {}}, {3, "Decides", {}, {}}}};
    p.roles[{"R"}] = {.id = {"R"}, .requirements = {{kept, 2, {}}, {gone, 3, {}}}};
    p.activities[{"A"}] = {.id = {"A"}, .practises = {{gone, 3, {}}}, .teaches = {{kept, 4, {}}, {gone, 1, {}}}};
    p.measures[{"M"}] = {.id = {"M"}, .competencies = {gone, kept}};
    p.notes[{"N"}] = {.id = {"N"}, .subject = gone.value};
    p.accepted[{"X"}] = {.id = {"X"}, .subjects = {gone.value}};
    p.accepted[{"Y"}] = {.id = {"Y"}, .subjects = {kept.value}};
    return p;
}

Program merged(Program program)
{
    apply(program, mergeCompetencies(program, kept, gone).edit);
    return program;
}

} // namespace

TEST_CASE("two competencies become one with the links of both")
{
    const Program p = merged(sample());
    CHECK_FALSE(p.competencies.contains(gone));
    CHECK(p.roles.at({"R"}).requirements == std::vector<CompetencyAtLevel>{{kept, 3, {}}});
    CHECK(p.activities.at({"A"}).practises == std::vector<CompetencyAtLevel>{{kept, 3, {}}});
    CHECK(p.activities.at({"A"}).teaches == std::vector<CompetencyAtLevel>{{kept, 4, {}}});
    CHECK(p.measures.at({"M"}).competencies == std::vector<Id<Competency>>{kept});
    CHECK(p.notes.at({"N"}).subject == kept.value);
    CHECK_FALSE(p.accepted.contains({"X"}));
    CHECK(p.accepted.contains({"Y"}));
    CHECK(fill(mergeCompetencies(sample(), kept, gone).label) == "Merge “Makes decisions” into “Decides”");
}

TEST_CASE("a merged competency takes over the behaviours at levels it does not describe")
{
    const std::vector<Behaviour> behaviours = merged(sample()).competencies.at(kept).behaviours;
    CHECK(behaviours == std::vector<Behaviour>{{2, "Asks for figures", {}, {}}, {3, "Decides", {}, {}}});
}

TEST_CASE("there is nothing to merge with itself or with what is not there")
{
    CHECK(isEmpty(mergeCompetencies(sample(), kept, kept).edit));
    CHECK(isEmpty(mergeCompetencies(sample(), kept, {"nobody"}).edit));
}

TEST_CASE("merging leaves nothing that leads nowhere, in any program")
{
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        CAPTURE(seed);
        Program program = Generator(seed).soundProgram(6);
        if (program.competencies.size() < 2) continue;
        const Id<Competency> first = program.competencies.begin()->first;
        const Id<Competency> last = program.competencies.rbegin()->first;
        const Step step = mergeCompetencies(program, first, last);
        REQUIRE(fits(program, step.edit));
        apply(program, step.edit);
        CHECK_FALSE(program.competencies.contains(last));
        CHECK_FALSE(hasDanglingReference(program));
    }
}
