// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

TEST_CASE("MEA-004 reports measures that show no behaviour")
{
    Program program = sample();
    erase(program.measures, {"M1", "M2", "M4"});
    Measure& measure = at(program.measures, "M5");
    measure.evidenceLevel = EvidenceLevel::learning;
    measure.competencies = {{"C1"}, {"C2"}, {"C3"}, {"C4"}, {"C5"}, {"C6"}};
    for (auto& [id, goal] : program.goals) goal.measure = {"M3"};
    expectRules(program, {"MEA-004", "MEA-009", "SEQ-009"});
    const Finding finding = onlyFinding(program, "MEA-004");
    CHECK(fill(finding.message)
          == "No measure looks at how people behave. Nothing will show how the results were achieved.");
    CHECK(fill(finding.fixes.at(2).label) == "Add a short survey in the teams that participants lead");
    measure.evidenceLevel = EvidenceLevel::behaviour;
    CHECK_FALSE(reports(program, "MEA-004"));
}
