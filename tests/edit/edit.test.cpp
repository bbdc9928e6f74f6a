// SPDX-License-Identifier: Apache-2.0
#include "edit/edit.hpp"

#include "support/generate.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using cadre::testing::Generator;

namespace {

constexpr std::uint64_t cases = 2000;

Program withRole(const char* name)
{
    Program program;
    program.roles.emplace(Id<Role>{"R1"}, Role{.id = {"R1"}, .position = 1, .name = name});
    return program;
}

} // namespace

TEST_CASE("applying the difference of two programs to the first gives the second")
{
    for (std::uint64_t seed = 1; seed <= cases; ++seed) {
        CAPTURE(seed);
        Generator random(seed);
        Program p = random.program();
        const Program q = random.changed(p);
        apply(p, diff(p, q));
        REQUIRE(p == q);
    }
}

TEST_CASE("the inverse of an edit takes it back")
{
    for (std::uint64_t seed = 1; seed <= cases; ++seed) {
        CAPTURE(seed);
        Generator random(seed);
        const Program before = random.program();
        Program p = before;
        const Edit edit = diff(before, random.changed(before));
        apply(p, edit);
        apply(p, inverse(edit));
        REQUIRE(p == before);
    }
}

TEST_CASE("two differences compose to the difference of the ends")
{
    for (std::uint64_t seed = 1; seed <= cases; ++seed) {
        CAPTURE(seed);
        Generator random(seed);
        const Program a = random.program();
        const Program b = random.changed(a);
        const Program c = random.changed(b);
        REQUIRE(compose(diff(a, b), diff(b, c)) == diff(a, c));
        REQUIRE(isEmpty(compose(diff(a, b), diff(b, a))));
    }
}

TEST_CASE("an edit that does not fit throws and changes nothing")
{
    const Edit rename = diff(withRole("Team lead"), withRole("Team manager"));
    for (const Program& other : {Program{}, withRole("Plant manager")}) {
        Program p = other;
        CHECK_FALSE(fits(p, rename));
        CHECK_THROWS_AS(apply(p, rename), EditMisfit);
        CHECK(p == other);
    }
}

TEST_CASE("adding a record that is there already does not fit")
{
    const Edit add = diff(Program{}, withRole("Team lead"));
    CHECK_FALSE(fits(withRole("Team lead"), add));
    CHECK_THROWS_AS(compose(add, add), EditMisfit);
}

TEST_CASE("put and take build an edit against a program")
{
    const Program program = withRole("Team lead");
    Edit edit;
    put(edit, program, program.roles.begin()->second);
    CHECK(isEmpty(edit));

    Role renamed = program.roles.begin()->second;
    renamed.name = "Team manager";
    put(edit, program, renamed);
    CHECK(after(edit, program, renamed.id)->name == "Team manager");
    CHECK(touched(edit) == std::vector<RecordRef>{{RecordType::role, "R1"}});

    take(edit, program, renamed.id);
    CHECK(after(edit, program, renamed.id) == nullptr);
    Program p = program;
    apply(p, edit);
    CHECK(p.roles.empty());
}
