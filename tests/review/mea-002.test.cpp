// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

TEST_CASE("MEA-002 reports a competency that no measure looks at")
{
    Program program = sample();
    for (auto& [id, measure] : program.measures) std::erase(measure.competencies, Id<Competency>{"C6"});
    expectRules(program, {"MEA-002"});
    const Finding finding = onlyFinding(program, "MEA-002");
    CHECK(fill(finding.message)
          == "“Improves systems instead of one-off fixes” is needed or practised but never measured.");
    CHECK(fill(finding.fixes.at(0).label) == "Add it to “360-degree feedback”");
    CHECK(fill(finding.fixes.at(1).label) == "Add it to “Assignment manager's rating”");
    at(program.measures, "M3").competencies = {{"C6"}};
    CHECK(reports(program, "MEA-002")); // results tell nothing about people
    at(program.measures, "M3").evidenceLevel = EvidenceLevel::learning;
    CHECK_FALSE(reports(program, "MEA-002"));
}

TEST_CASE("MEA-002 leaves a competency alone that nobody needs or practises")
{
    Program program = sample();
    program.competencies.emplace(Id<Competency>{"C9"},
                                 Competency{.id = {"C9"}, .position = 9, .name = "Customer focus"});
    CHECK_FALSE(reports(program, "MEA-002"));
}
