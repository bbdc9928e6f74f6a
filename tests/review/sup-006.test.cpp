// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

namespace {

/// The sample without its presentation and the talk with the sponsor, in which mentors and observers are at the level
/// of the target role, the third of five.
Program withoutLeaders()
{
    Program program = sample();
    erase(program.activities, {"A09"});
    erase(program.supports, {"S5"});
    for (const char* id : {"P-M1", "P-M2", "P-M3", "P-M4", "P-M5", "P-M6", "P-DH1", "P-DH2", "P-DH3"})
        at(program.people, id).level = {"L3"};
    return program;
}

} // namespace

TEST_CASE("SUP-006 reports that participants never meet a leader above the target role")
{
    const Program program = withoutLeaders();
    expectRules(program, {"SUP-006"});
    const Finding finding = onlyFinding(program, "SUP-006");
    CHECK(fill(finding.message)
          == "Participants never meet a leader above the target role. Add a presentation, a visit or a regular talk.");
    CHECK(finding.subjects.empty());
    REQUIRE(finding.fixes.size() == 3);
    CHECK(fill(finding.fixes[0].label) == "Add “Present results to the executive team” in month 12");
    CHECK(fill(finding.fixes[1].label) == "Add a quarterly talk with the sponsor");
    CHECK(fill(finding.fixes[2].label) == "Name a senior observer for “Deputise for a team manager”");
    const auto& candidates = finding.fixes[2].candidates;
    REQUIRE(candidates.size() == 3);
    CHECK(candidates[0].record.id == "P-COO");
    CHECK(fill(candidates[0].reason) == "the sponsor, at level “Executive”");
    CHECK(candidates[1].record.id == "P-HRD");
    CHECK(fill(candidates[1].reason) == "at level “Department head”");
    for (const Candidate& candidate : candidates) {
        Program repaired = program;
        apply(repaired, candidate.edit);
        CHECK(review(repaired).findings.empty());
    }
}

TEST_CASE("SUP-006 is content with one senior leader who talks with people or sees their work")
{
    Program program = withoutLeaders();
    at(program.people, "P-M3").level = {"L4"};
    CHECK_FALSE(reports(program, "SUP-006"));
    at(program.supports, "S1").kind = SupportKind::coach;
    CHECK_FALSE(reports(program, "SUP-006"));
    at(program.supports, "S1").kind = SupportKind::managerCheckIn;
    CHECK(reports(program, "SUP-006"));
    at(program.activities, "A01").observers = {{"P-M3"}};
    CHECK_FALSE(reports(program, "SUP-006"));
    program = withoutLeaders();
    at(program.activities, "A01").kind = ActivityKind::seniorExposure;
    CHECK_FALSE(reports(program, "SUP-006"));
}

TEST_CASE("SUP-006 looks above the highest target role, at most to the top of the ladder")
{
    Program program = withoutLeaders();
    at(program.people, "P-M3").level = {"L4"};
    Role higher{.id = {"R2"}, .name = "Department head", .level = {"L4"}};
    program.roles.emplace(higher.id, higher);
    CHECK(reports(program, "SUP-006"));
    at(program.people, "P-M3").level = {"L5"};
    CHECK_FALSE(reports(program, "SUP-006"));
    at(program.roles, "R2").level = {"L5"};
    CHECK_FALSE(reports(program, "SUP-006"));
    for (auto& [id, role] : program.roles) role.level = {};
    at(program.people, "P-M3").level = {};
    CHECK_FALSE(reports(program, "SUP-006"));
}

TEST_CASE("SUP-006 leads to the choice where nobody is senior")
{
    Program program = withoutLeaders();
    for (auto& [id, person] : program.people) person.level = {"L3"};
    const Finding finding = onlyFinding(program, "SUP-006");
    REQUIRE(finding.fixes.size() == 3);
    CHECK(finding.fixes[1].goTo == listOf(RecordType::support));
    CHECK(finding.fixes[2].candidates.empty());
}
