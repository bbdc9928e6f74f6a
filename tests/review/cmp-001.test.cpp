// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

TEST_CASE("CMP-001 reports a level in use that nobody has described")
{
    Program program = sample();
    auto& behaviours = at(program.competencies, "C3").behaviours;
    std::erase_if(behaviours, [](const Behaviour& b) { return b.level == 3; });
    expectRules(program, {"CMP-001"});
    const Finding finding = onlyFinding(program, "CMP-001");
    CHECK(finding.place == Place{{RecordType::competency, "C3"}, "behaviours"});
    CHECK(fill(finding.message)
          == "“Develops direct reports” is used at level 3, but nobody has written what people do at that level.");
    behaviours.clear();
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
