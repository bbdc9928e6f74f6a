// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

TEST_CASE("MEN-003 reports mentors with more than three people")
{
    Program program = sample();
    auto& providers = at(program.supports, "S1").providers;
    providers.resize(3);
    expectRules(program, {"MEN-003"});
    CHECK(review(program).findings.size() == 3);
    CHECK(fill(review(program).findings.front().message)
          == "“Head of engineering” would have 4 participants to mentor. More than 3 is hard to do well next to a full "
             "job.");
    providers.push_back({"P-M4"});
    CHECK_FALSE(reports(program, "MEN-003")); // three each
    providers.back() = {"nobody"};
    CHECK(reports(program, "MEN-003")); // who does not exist mentors nobody
    providers.clear();
    CHECK_FALSE(reports(program, "MEN-003")); // to be named
}

TEST_CASE("MEN-003 takes a person's own capacity, rounds up and adds up pools")
{
    Program program = sample();
    Person& mentor = at(program.people, "P-M1");
    mentor.mentorCapacity = 1;
    CHECK(onlyFinding(program, "MEN-003").subjects.front().id == "P-M1");
    CHECK(fill(onlyFinding(program, "MEN-003").message)
          == "“Head of logistics” would have 2 participants to mentor, but has room for 1.");
    mentor.mentorCapacity = 2;
    CHECK_FALSE(reports(program, "MEN-003"));
    program.brief.begin()->second.cohortSize = 13;
    CHECK(reports(program, "MEN-003"));
    mentor.mentorCapacity = 3;
    Support second = at(program.supports, "S1");
    second.id.value = "S9";
    second.providers = {{"P-M1"}, {"P-M1"}, {"P-M2"}};
    program.supports.emplace(second.id, second);
    CHECK(review(program).findings.size() == 2);
    program.brief.begin()->second.cohortSize.reset();
    CHECK_FALSE(reports(program, "MEN-003"));
}

TEST_CASE("MEN-003 says how many mentors the pool lacks, and who could join")
{
    Program program = sample();
    at(program.supports, "S1").providers = {{"P-M1"}, {"P-M2"}};
    at(program.people, "P-M2").mentorCapacity = 6;
    const Finding finding = onlyFinding(program, "MEN-003");
    CHECK(fill(finding.fixes.at(0).label) == "Add 2 mentors to “Mentor from another department”");
    CHECK(finding.fixes.at(0).candidates.at(0).record.id == "P-M5");
    Program repaired = program;
    apply(repaired, finding.fixes.at(0).candidates.at(0).edit);
    CHECK(at(repaired.supports, "S1").providers.back().value == "P-M5");
    CHECK(finding.fixes.at(1).goTo == Place{{RecordType::person, "P-M1"}, "mentorCapacity"});
    at(program.people, "P-M1").mentorCapacity = 0; // no pool is large enough for that
    CHECK(fill(onlyFinding(program, "MEN-003").fixes.at(0).label) == "Add mentors to “Mentor from another department”");
}
