// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

TEST_CASE("OUT-001 wants one goal with a measure, a target and a date")
{
    Program program = sample();
    for (auto& [id, goal] : program.goals) {
        goal.target.clear();
        goal.dueMonth.reset();
    }
    expectRules(program, {"OUT-001"});
    CHECK(fill(onlyFinding(program, "OUT-001").message)
          == "No goal says what will be different, by how much and by when.");
    CHECK(onlyFinding(program, "OUT-001").place.field == "target");
    Goal& goal = program.goals.begin()->second;
    goal.target = "7 of 9";
    CHECK(reports(program, "OUT-001"));
    goal.dueMonth = 24;
    CHECK_FALSE(reports(program, "OUT-001"));
    goal.measure = {};
    CHECK(reports(program, "OUT-001"));
    program.goals.clear();
    CHECK(onlyFinding(program, "OUT-001").place == Place{{RecordType::goal, ""}, ""});
}

TEST_CASE("OUT-001 offers the measures a goal could be held against, and a goal to begin with")
{
    Program program = sample();
    for (auto& [id, goal] : program.goals) goal.measure = {};
    const Finding finding = onlyFinding(program, "OUT-001");
    const Fix& choice = finding.fixes.at(0);
    CHECK(fill(choice.label) == "Give “Average feedback score rises by half a level” a measure, a target and a date");
    REQUIRE(choice.candidates.size() == 5);
    CHECK(choice.candidates.at(0).record.id == "M3"); // results first
    CHECK(choice.candidates.at(2).record.id == "M1");
    CHECK(fill(finding.fixes.at(1).label) == "Add the goal that graduates fill 5 of 9 openings by month 18");
    CHECK(finding.fixes.at(1).needsPerson);
    for (const Edit& edit : {choice.candidates.at(1).edit, finding.fixes.at(1).edit}) {
        Program repaired = program;
        apply(repaired, edit);
        CHECK(review(repaired).findings.empty());
    }
}

TEST_CASE("OUT-001 offers a goal with a measure of its own where posts filled are not measured")
{
    Program program = sample();
    program.goals.clear();
    erase(program.measures, {"M5"});
    expectRules(program, {"OUT-001"});
    const Edit edit = onlyFinding(program, "OUT-001").fixes.at(0).edit;
    CHECK(edit.measures.size() == 1);
    CHECK(edit.goals.size() == 1);
}

TEST_CASE("OUT-001 leaves a measure that does not exist to STR-001")
{
    Program program = sample();
    for (auto& [id, goal] : program.goals) goal.measure = {"gone"};
    const Rules found = rulesOf(review(program));
    CHECK(found == Rules{"STR-001"});
}
