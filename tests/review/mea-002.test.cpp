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
    at(program.measures, "M3").evidenceLevel = EvidenceLevel::reaction;
    CHECK(reports(program, "MEA-002"));
    at(program.measures, "M3").evidenceLevel = EvidenceLevel::learning;
    CHECK_FALSE(reports(program, "MEA-002"));
}

TEST_CASE("MEA-002 offers to observe a competency during the work that practises it")
{
    Program program = sample();
    for (auto& [id, measure] : program.measures) std::erase(measure.competencies, Id<Competency>{"C6"});
    const Fix observation = onlyFinding(program, "MEA-002").fixes.at(2);
    CHECK(fill(observation.label) == "Add an observation during work that practises it");
    REQUIRE(observation.candidates.size() == 2);
    CHECK(observation.candidates.at(0).record.id == "A06"); // the later one
    CHECK(fill(observation.candidates.at(0).reason) == "practises it, until month 9");
    apply(program, observation.candidates.at(0).edit);
    CHECK_FALSE(reports(program, "MEA-002"));
}

TEST_CASE("MEA-002 offers a new 360 where there is nothing to add it to")
{
    Program program = sample();
    erase(program.measures, {"M1", "M2", "M4"});
    for (const Finding& finding : review(program, {}, WithFixes::yes).findings)
        if (finding.rule == "MEA-002") CHECK(fill(finding.fixes.front().label) == "Add 360-degree feedback on it");
    CHECK(reports(program, "MEA-002"));
}

TEST_CASE("MEA-002 leaves a competency alone that nobody needs or practises")
{
    Program program = sample();
    program.competencies.emplace(Id<Competency>{"C9"},
                                 Competency{.id = {"C9"}, .position = 9, .name = "Customer focus"});
    CHECK_FALSE(reports(program, "MEA-002"));
    at(program.activities, "A02").practises.push_back({{"C9"}, 2, {}});
    CHECK(reports(program, "MEA-002"));
    at(program.activities, "A02").authority = Authority::observe;
    CHECK_FALSE(reports(program, "MEA-002"));
}
