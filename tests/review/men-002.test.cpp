// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

namespace {

/// The mentors are these people.
Program mentoredBy(std::vector<Id<Person>> mentors)
{
    Program program = sample();
    at(program.supports, "S1").providers = std::move(mentors);
    return program;
}

} // namespace

TEST_CASE("MEN-002 reports mentors who lead the work")
{
    Program program = mentoredBy({{"P-TM1"}, {"P-DH2"}, {"P-M1"}, {"P-M2"}});
    Support& mentors = at(program.supports, "S1");
    for (const Id<Person>& id : mentors.providers) program.people.at(id).mentorPrepared = YesNoUnknown::yes;
    mentors.outsideLineRule = false;
    expectRules(program, {"MEN-002"});
    mentors.outsideLineRule.reset(); // not said is no
    CHECK(reports(program, "MEN-002"));
    mentors.outsideLineRule = true;
    CHECK_FALSE(reports(program, "MEN-002")); // somebody is left in the pool
}

TEST_CASE("MEN-002 reports a pool in which nobody is left outside the line")
{
    Program program = mentoredBy({{"P-DH2"}, {"P-TM2"}});
    Support& mentors = at(program.supports, "S1");
    mentors.coversActivities = {{"A04"}};
    CHECK(
        fill(onlyFinding(program, "MEN-002").message)
        == "During “Run a cross-functional project” the mentors “Customer service team manager” and “Head of customer "
           "service” are also in the participant's reporting line. Choose people outside it.");
    mentors.providers.push_back({"nobody"});
    CHECK(reports(program, "MEN-002")); // who does not exist is not left
    mentors.providers.push_back({"P-M1"});
    CHECK_FALSE(reports(program, "MEN-002"));
    mentors.providers.clear();
    CHECK_FALSE(reports(program, "MEN-002")); // to be named
}

TEST_CASE("MEN-002 looks two steps up from the supervisor")
{
    Program program = mentoredBy({{"P-COO"}});
    Support& mentors = at(program.supports, "S1");
    mentors.coversActivities = {{"A04"}};
    CHECK(reports(program, "MEN-002")); // team manager, head, chief operating officer
    CHECK_FALSE(reports(program, "MEN-002", with("MEN-002", "lineDepth", 1)));
    mentors.startMonth = 6; // one month of three
    CHECK_FALSE(reports(program, "MEN-002"));
    CHECK(reports(program, "MEN-002", with("MEN-002", "minCover", 1.0 / 3)));
    mentors.startMonth = 5;
    CHECK(reports(program, "MEN-002"));
    at(program.activities, "A04").authority = Authority::observe;
    CHECK_FALSE(reports(program, "MEN-002"));
}

TEST_CASE("MEN-002 ends where people report to each other in a circle")
{
    Program program = sample();
    at(program.people, "P-DH2").reportsTo = {"P-TM2"};
    CHECK_FALSE(reports(program, "MEN-002", with("MEN-002", "lineDepth", 10)));
}

TEST_CASE("MEN-002 offers people outside the line, the best first, with the reason")
{
    Program program = mentoredBy({{"P-TM2"}, {"P-M1"}});
    Support& mentors = at(program.supports, "S1");
    mentors.outsideLineRule = false;
    at(program.people, "P-M2").mentorPrepared.reset();
    at(program.people, "P-M3").mentorCapacity = 0;
    const Finding finding = onlyFinding(program, "MEN-002");
    CHECK(fill(finding.fixes.at(0).label) == "Match each participant with a mentor outside the reporting line");
    const Fix& choice = finding.fixes.at(1);
    CHECK(fill(choice.label) == "Put someone outside the line in the place of “Customer service team manager”");
    CHECK(choice.goTo == Place{{RecordType::support, "S1"}, "providers"});
    REQUIRE(choice.candidates.size() == 8);
    CHECK(choice.candidates.at(0).record.id == "P-M5"); // the Finance manager
    CHECK(fill(choice.candidates.at(0).reason)
          == "prepared as a mentor, mentors nobody yet and leads none of the work");
    CHECK(choice.candidates.at(3).record.id == "P-CFO"); // not prepared, leads none of the work
    CHECK(fill(choice.candidates.at(7).reason) == "not prepared yet, mentors nobody yet and leads other work");
    Program repaired = program;
    apply(repaired, choice.candidates.front().edit);
    CHECK(at(repaired.supports, "S1").providers == std::vector<Id<Person>>{{"P-M1"}, {"P-M5"}});
    CHECK_FALSE(reports(repaired, "MEN-002"));
}

TEST_CASE("MEN-002 offers to add somebody where all mentors are in the line")
{
    const Program program = mentoredBy({{"P-TM2"}});
    const Finding finding = onlyFinding(program, "MEN-002");
    for (const Fix& fix : finding.fixes) {
        CAPTURE(fill(fix.label));
        REQUIRE_FALSE(fix.candidates.empty());
        Program repaired = program;
        apply(repaired, fix.candidates.front().edit);
        CHECK_FALSE(reports(repaired, "MEN-002"));
    }
    CHECK(finding.fixes.size() == 2);
}
