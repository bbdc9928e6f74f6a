// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

namespace {

Program withoutD2()
{
    Program program = sample();
    std::erase(at(program.activities, "A08").rehearsesDuties, Id<Duty>{"D2"});
    return program;
}

} // namespace

TEST_CASE("ROL-005 reports a duty that nobody tries")
{
    const Program program = withoutD2();
    expectRules(program, {"ROL-005"});
    const Finding finding = onlyFinding(program, "ROL-005");
    CHECK(finding.subjects == std::vector<RecordRef>{{RecordType::role, "R1"}, {RecordType::duty, "D2"}});
    CHECK(finding.place == Place{{RecordType::role, "R1"}, "duties"});
    CHECK(fill(finding.message)
          == "Nothing in the program lets people try “Hold one-to-ones and performance conversations”, although it is a "
             "duty of “Team Manager”.");
}

TEST_CASE("ROL-005 counts real work only")
{
    Program program = withoutD2();
    at(program.activities, "A07").rehearsesDuties = {{"D2"}}; // a workshop
    CHECK(reports(program, "ROL-005"));
    at(program.activities, "A06").rehearsesDuties.push_back({"D2"});
    CHECK_FALSE(reports(program, "ROL-005"));
    at(program.activities, "A06").authority = Authority::observe;
    CHECK(reports(program, "ROL-005"));
    at(program.activities, "A06").authority.reset(); // work that does not say is taken as real
    CHECK_FALSE(reports(program, "ROL-005"));
}

TEST_CASE("ROL-005 does not take a row without a text for a duty")
{
    Program program = sample();
    at(program.roles, "R1").duties.push_back({{"D9"}, " ", {}});
    CHECK_FALSE(reports(program, "ROL-005"));
}

TEST_CASE("ROL-005 offers the work with most other duties of the role, or to drop the duty with its links")
{
    Program program = withoutD2();
    const Finding finding = onlyFinding(program, "ROL-005");
    REQUIRE(finding.fixes.size() == 3);
    const auto& candidates = finding.fixes[0].candidates;
    REQUIRE(candidates.size() == 4);
    CHECK(candidates[0].record.id == "A08");
    CHECK(fill(candidates[0].reason) == "lets people try 3 other duties of this role");
    CHECK(candidates[1].record.id == "A06"); // as many as A04, but later
    CHECK(fill(candidates[3].reason) == "lets people try one other duty of this role");
    CHECK(finding.fixes[2].needsPerson);
    Program linked = program;
    apply(linked, candidates[0].edit);
    CHECK_FALSE(reports(linked, "ROL-005"));
    at(program.activities, "A07").rehearsesDuties = {{"D2"}};
    apply(program, onlyFinding(program, "ROL-005").fixes[2].edit);
    CHECK(at(program.roles, "R1").duties.size() == 4);
    CHECK(at(program.activities, "A07").rehearsesDuties.empty());
}
