// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

namespace {

Program withLooseA02()
{
    Program program = sample();
    at(program.activities, "A02").practises.clear();
    at(program.activities, "A02").rehearsesDuties.clear();
    return program;
}

} // namespace

TEST_CASE("WRK-005 reports work that builds nothing the target role needs")
{
    Program program = withLooseA02();
    expectRules(program, {"ROL-005", "WRK-005", "WRK-006"});
    const Finding finding = onlyFinding(program, "WRK-005");
    CHECK(finding.subjects == std::vector<RecordRef>{{RecordType::activity, "A02"}});
    CHECK(fill(finding.message)
          == "“Lead a process improvement” does not build anything the target role needs. It looks like exposure for its "
             "own sake.");
    at(program.activities, "A02").rehearsesDuties = {{"D4"}};
    CHECK_FALSE(reports(program, "WRK-005"));
    at(program.activities, "A02").rehearsesDuties = {{"D9"}}; // there is no such duty
    CHECK(reports(program, "WRK-005"));
    at(program.activities, "A02").practises = {{{"C6"}, {}, {}}};
    CHECK_FALSE(reports(program, "WRK-005"));
    at(program.activities, "A02").practises = {{{"C9"}, 2, {}}}; // no role needs it
    CHECK(reports(program, "WRK-005"));
}

TEST_CASE("WRK-005 looks at all work, watched work included, but at no session")
{
    Program program = withLooseA02();
    at(program.activities, "A02").authority = Authority::observe;
    CHECK(reports(program, "WRK-005"));
    at(program.activities, "A02").kind = ActivityKind::shadowing;
    CHECK_FALSE(reports(program, "WRK-005"));
}

TEST_CASE("WRK-005 waits until a role says what it needs")
{
    Program program = withLooseA02();
    at(program.roles, "R1").requirements.clear();
    CHECK_FALSE(reports(program, "WRK-005"));
}

TEST_CASE("WRK-005 offers what the least work builds, and to remove the activity")
{
    Program program = withLooseA02();
    const Finding finding = onlyFinding(program, "WRK-005");
    REQUIRE(finding.fixes.size() == 3);
    const Candidate& duty = finding.fixes[0].candidates.at(0);
    CHECK(duty.record == RecordRef{RecordType::duty, "D4"});
    CHECK(fill(duty.reason) == "no assignment builds it yet");
    const Candidate& competency = finding.fixes[1].candidates.at(0);
    CHECK(competency.record == RecordRef{RecordType::competency, "C6"});
    CHECK(fill(competency.reason) == "one assignment builds it");
    CHECK(fill(finding.fixes[2].label) == "Remove the activity");
    CHECK(finding.fixes[2].needsPerson);
    for (const Candidate* candidate : {&duty, &competency}) {
        Program linked = program;
        apply(linked, candidate->edit);
        CHECK_FALSE(reports(linked, "WRK-005"));
    }
}

TEST_CASE("WRK-005 does not remove the only real work")
{
    Program program = withLooseA02();
    erase(program.activities, {"A04", "A06", "A08"});
    CHECK(onlyFinding(program, "WRK-005").fixes.size() == 2);
}
