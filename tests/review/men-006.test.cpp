// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

TEST_CASE("MEN-006 reports mentors who were not prepared")
{
    Program program = sample();
    at(program.people, "P-M3").mentorPrepared = YesNoUnknown::no;
    expectRules(program, {"MEN-006"});
    const Finding finding = onlyFinding(program, "MEN-006");
    CHECK(finding.severity == Severity::advice);
    CHECK(fill(finding.message)
          == "One mentor has not been prepared for the task. A short briefing and some say in the matching make "
             "mentoring better.");
    CHECK(fill(finding.fixes.at(0).label) == "Mark this mentor as prepared");
    CHECK(finding.fixes.at(0).needsPerson);
    CHECK(finding.place == Place{{RecordType::person, "P-M3"}, "mentorPrepared"});
    at(program.people, "P-M1").mentorPrepared = YesNoUnknown::unknown;
    at(program.people, "P-M6").mentorPrepared.reset();
    CHECK(fill(onlyFinding(program, "MEN-006").message).starts_with("3 mentors have not been prepared"));
    CHECK(onlyFinding(program, "MEN-006").fixes.at(0).edit.people.size() == 3);
}

TEST_CASE("MEN-006 looks at every pool of mentors, and only there")
{
    Program program = sample();
    at(program.people, "P-TM1").mentorPrepared = YesNoUnknown::no; // no mentor
    at(program.supports, "S1").providers.push_back({"nobody"});
    CHECK_FALSE(reports(program, "MEN-006"));
    Support second = at(program.supports, "S1");
    second.id.value = "S9";
    second.mandatory = false;
    second.providers = {{"P-TM1"}, {"P-TM1"}};
    program.supports.emplace(second.id, second);
    CHECK(fill(onlyFinding(program, "MEN-006").message).starts_with("One mentor"));
}
