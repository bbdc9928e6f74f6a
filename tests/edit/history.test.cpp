// SPDX-License-Identifier: Apache-2.0
#include "edit/history.hpp"

#include "support/generate.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using cadre::testing::Generator;

namespace {

Step typed(const History& history, const std::string& name, const std::string& key = "roles/R1/name")
{
    Step step;
    step.label = Text("Change name");
    step.mergeKey = key;
    put(step.edit, history.program(), Role{.id = {"R1"}, .position = 1, .name = name});
    return step;
}

std::string roleName(const History& history)
{
    return history.program().roles.at({"R1"}).name;
}

History withRole(const char* name)
{
    History history;
    history.push(typed(history, name, ""));
    history.markSaved();
    return history;
}

} // namespace

TEST_CASE("typing in one field is one step")
{
    History history = withRole("");
    for (const char* text : {"T", "Te", "Team"}) history.push(typed(history, text));
    CHECK(roleName(history) == "Team");
    history.undo();
    CHECK(roleName(history).empty());
    history.redo();
    CHECK(roleName(history) == "Team");
}

TEST_CASE("a sealed step takes nothing more in")
{
    History history = withRole("");
    history.push(typed(history, "Team"));
    history.seal();
    history.push(typed(history, "Team lead"));
    history.undo();
    CHECK(roleName(history) == "Team");
}

TEST_CASE("another field starts another step")
{
    History history = withRole("");
    history.push(typed(history, "a", "roles/R1/name"));
    history.push(typed(history, "b", "roles/R1/successionPlan"));
    history.undo();
    CHECK(roleName(history) == "a");
}

TEST_CASE("nothing joins the saved state")
{
    History history = withRole("");
    history.push(typed(history, "Team"));
    history.markSaved();
    CHECK(history.isSaved());
    history.push(typed(history, "Team lead"));
    CHECK_FALSE(history.isSaved());
    history.undo();
    CHECK(roleName(history) == "Team");
    CHECK(history.isSaved());
}

TEST_CASE("a step that ends where it began leaves no trace")
{
    History history = withRole("Team");
    history.push(typed(history, "Team"));
    CHECK(history.isSaved());
    history.push(typed(history, "Tea"));
    history.push(typed(history, "Team"));
    CHECK(history.isSaved());
    history.undo();
    CHECK(history.program().roles.empty());
}

TEST_CASE("a saved state that was undone and overwritten never counts as saved again")
{
    History history = withRole("a");
    history.push(typed(history, "b", ""));
    history.markSaved();
    history.undo();
    history.push(typed(history, "c", ""));
    CHECK_FALSE(history.canRedo());
    CHECK_FALSE(history.isSaved());
}

TEST_CASE("undo and redo name what they do and are quiet at the ends")
{
    History history;
    CHECK(history.undoLabel() == nullptr);
    CHECK(isEmpty(history.undo()));
    CHECK(isEmpty(history.redo()));
    history.push(typed(history, "Team"));
    REQUIRE(history.undoLabel() != nullptr);
    CHECK(fill(*history.undoLabel()) == "Change name");
    CHECK(history.redoLabel() == nullptr);
}

TEST_CASE("undoing everything gives the first program, redoing everything the last")
{
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        CAPTURE(seed);
        Generator random(seed);
        const Program first = random.soundProgram();
        History history(first);
        for (int i = 0; i < 12; ++i) history.push(random.action(history.program()));
        const Program last = history.program();
        while (history.canUndo()) history.undo();
        REQUIRE(history.program() == first);
        while (history.canRedo()) history.redo();
        REQUIRE(history.program() == last);
    }
}
