// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

namespace {

Program withoutLevel3OfC3()
{
    Program program = sample();
    std::erase_if(at(program.competencies, "C3").behaviours, [](const Behaviour& b) { return b.level == 3; });
    return program;
}

} // namespace

TEST_CASE("CMP-001 reports a level in use that nobody has described")
{
    Program program = withoutLevel3OfC3();
    expectRules(program, {"CMP-001"});
    const Finding finding = onlyFinding(program, "CMP-001");
    CHECK(finding.place == Place{{RecordType::competency, "C3"}, "behaviours"});
    CHECK(fill(finding.message)
          == "“Develops direct reports” is used at level 3, but nobody has written what people do at that level.");
    at(program.competencies, "C3").behaviours.clear();
    CHECK(fill(onlyFinding(program, "CMP-001").message)
          == "“Develops direct reports” is used at levels 2 and 3, but nobody has written what people do at those "
             "levels.");
}

TEST_CASE("CMP-001 counts what shows the competency, not what shows the lack of it, and no blank text")
{
    Program program = sample();
    for (Behaviour& behaviour : at(program.competencies, "C3").behaviours)
        if (behaviour.level == 3) behaviour.effective = false;
    CHECK(reports(program, "CMP-001"));
    for (Behaviour& behaviour : at(program.competencies, "C3").behaviours) behaviour.effective = true;
    CHECK_FALSE(reports(program, "CMP-001"));
    for (Behaviour& behaviour : at(program.competencies, "C3").behaviours) behaviour.text = " ";
    CHECK(reports(program, "CMP-001"));
}

TEST_CASE("CMP-001 looks at levels of target roles and of real work, not of work that people only watch")
{
    Program program = withoutLevel3OfC3();
    at(program.roles, "R1").requirements[2].level = 2;
    CHECK(reports(program, "CMP-001")); // A08 aims at level 3
    at(program.activities, "A08").authority = Authority::observe;
    CHECK_FALSE(reports(program, "CMP-001"));
    at(program.roles, "R1").requirements[2].level.reset();
    CHECK_FALSE(reports(program, "CMP-001"));
    at(program.roles, "R1").requirements[2].level = 1;
    CHECK(reports(program, "CMP-001"));
}

TEST_CASE("CMP-001 offers to ask for the next lower level that is described")
{
    Program program = withoutLevel3OfC3();
    const Finding finding = onlyFinding(program, "CMP-001");
    REQUIRE(finding.fixes.size() == 2);
    CHECK(fill(finding.fixes[0].label) == "Write a behaviour for level 3");
    CHECK(fill(finding.fixes[1].label) == "Ask for level 2, which is described");
    CHECK(finding.fixes[1].needsPerson);
    Program lowered = program;
    apply(lowered, finding.fixes[1].edit);
    CHECK(at(lowered.roles, "R1").requirements[2].level == 2);
    CHECK(rulesOf(review(lowered)).empty());
    at(program.competencies, "C3").behaviours.clear();
    CHECK(onlyFinding(program, "CMP-001").fixes.size() == 1); // none below is described
}
