// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

namespace {

Program withSpare()
{
    Program program = sample();
    program.competencies[{"C9"}] = {.id = {"C9"}, .name = "Customer focus"};
    return program;
}

} // namespace

TEST_CASE("CMP-006 reports a competency that no target role needs")
{
    Program program = withSpare();
    expectRules(program, {"CMP-006"});
    const Finding finding = onlyFinding(program, "CMP-006");
    CHECK(finding.subjects == std::vector<RecordRef>{{RecordType::competency, "C9"}});
    CHECK(fill(finding.message)
          == "No target role asks for “Customer focus”. Either a role is missing a requirement or this competency is "
             "spare.");
    at(program.activities, "A08").practises.push_back({{"C9"}, 1, {}});
    CHECK(reports(program, "CMP-006")); // practised or not
    at(program.roles, "R1").requirements.push_back({{"C9"}, {}, {}});
    CHECK_FALSE(reports(program, "CMP-006"));
}

TEST_CASE("CMP-006 waits until a role says what it needs")
{
    Program program = withSpare();
    at(program.roles, "R1").requirements.clear();
    CHECK_FALSE(reports(program, "CMP-006"));
    program.roles[{"R2"}] = {.id = {"R2"}, .name = "Shift manager", .requirements = {{{"C1"}, 3, {}}}};
    CHECK(reports(program, "CMP-006"));
}

TEST_CASE("CMP-006 offers to need it, if it is practised, and to delete it")
{
    Program program = withSpare();
    Finding finding = onlyFinding(program, "CMP-006");
    REQUIRE(finding.fixes.size() == 2);
    CHECK(finding.fixes[0].candidates.empty());
    CHECK(fill(finding.fixes[1].label) == "Delete the competency");
    CHECK(finding.fixes[1].needsPerson);
    at(program.activities, "A08").practises.push_back({{"C9"}, 2, {}});
    finding = onlyFinding(program, "CMP-006");
    REQUIRE(finding.fixes[0].candidates.size() == 1);
    CHECK(fill(finding.fixes[0].candidates[0].reason) == "needs 6 competencies so far");
    Program needing = program;
    apply(needing, finding.fixes[0].candidates[0].edit);
    CHECK(at(needing.roles, "R1").requirements.back() == CompetencyAtLevel{{"C9"}, 2, {}});
    apply(program, finding.fixes[1].edit);
    CHECK(program == sample());
}
