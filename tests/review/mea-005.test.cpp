// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

TEST_CASE("MEA-005 reports a program that shows no business result")
{
    Program program = sample();
    erase(program.measures, {"M3"});
    expectRules(program, {"MEA-005"});
    const Finding finding = onlyFinding(program, "MEA-005");
    CHECK(fill(finding.message) == "No measure shows whether the work of the participants helped the business.");
    CHECK(fill(finding.fixes.at(0).label) == "Add the business result of the real work");
    apply(program, finding.fixes.at(0).edit);
    CHECK(review(program).findings.empty());
}

TEST_CASE("MEA-005 wants results with the business outcome in focus")
{
    Program program = sample();
    Measure& measure = at(program.measures, "M3");
    measure.focus = MeasureFocus::collaboration;
    CHECK(reports(program, "MEA-005"));
    measure.focus = MeasureFocus::businessOutcome;
    measure.evidenceLevel = EvidenceLevel::behaviour;
    CHECK(reports(program, "MEA-005"));
    measure.evidenceLevel.reset();
    measure.method.reset();
    const Fix choice = onlyFinding(program, "MEA-005").fixes.at(1);
    CHECK(fill(choice.label) == "Choose the measure that shows the business result");
    REQUIRE(choice.candidates.size() == 1);
    CHECK(fill(choice.candidates.front().reason) == "has the business outcome in focus");
    apply(program, choice.candidates.front().edit);
    CHECK_FALSE(reports(program, "MEA-005"));
}
