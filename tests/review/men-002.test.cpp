// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

TEST_CASE("MEN-002 reports mentors who lead the work")
{
    Program program = sample();
    Support& mentors = at(program.supports, "S1");
    mentors.providers = {{"P-TM1"}, {"P-DH2"}, {"P-M1"}, {"P-M2"}};
    for (const Id<Person>& id : mentors.providers) program.people.at(id).mentorPrepared = YesNoUnknown::yes;
    mentors.outsideLineRule = false;
    expectRules(program, {"MEN-002"});
    mentors.outsideLineRule = true;
    CHECK_FALSE(reports(program, "MEN-002")); // somebody is left in the pool
}

TEST_CASE("MEN-002 reports a pool in which nobody is left outside the line")
{
    Program program = sample();
    Support& mentors = at(program.supports, "S1");
    mentors.providers = {{"P-DH2"}, {"P-TM2"}};
    mentors.coversActivities = {{"A04"}};
    CHECK(
        fill(onlyFinding(program, "MEN-002").message)
        == "During “Run a cross-functional project” the mentors “Customer service team manager” and “Head of customer "
           "service” are also in the participant's reporting line. Choose people outside it.");
    mentors.providers.push_back({"P-M1"});
    CHECK_FALSE(reports(program, "MEN-002"));
}

TEST_CASE("MEN-002 looks two steps up from the supervisor")
{
    Program program = sample();
    Support& mentors = at(program.supports, "S1");
    mentors.providers = {{"P-COO"}};
    mentors.coversActivities = {{"A04"}};
    CHECK(reports(program, "MEN-002")); // team manager, head, chief operating officer
    CHECK_FALSE(reports(program, "MEN-002", with("MEN-002", "lineDepth", 1)));
    mentors.startMonth = 6; // one month of three
    CHECK_FALSE(reports(program, "MEN-002"));
    mentors.startMonth = 5;
    CHECK(reports(program, "MEN-002"));
}

TEST_CASE("MEN-002 ends where people report to each other in a circle")
{
    Program program = sample();
    at(program.people, "P-DH2").reportsTo = {"P-TM2"};
    CHECK_FALSE(reports(program, "MEN-002", with("MEN-002", "lineDepth", 10)));
}
