// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

TEST_CASE("SUP-004 reports work without a supervisor, and names who could be it")
{
    Program program = sample();
    at(program.activities, "A06").supervisor = {};
    expectRules(program, {"SUP-004"});
    const Finding finding = onlyFinding(program, "SUP-004");
    CHECK(fill(finding.message)
          == "“Manage a temporary team” has no supervisor. Someone must see the work and talk about it.");
    REQUIRE(finding.fixes.size() == 1);
    const Fix& fix = finding.fixes.front();
    CHECK(fill(fix.label) == "Name a supervisor");
    CHECK(fix.goTo == Place{{RecordType::activity, "A06"}, "supervisor"});
    REQUIRE(fix.candidates.size() == 8);
    CHECK(fix.candidates.front().record.id == "P-TM3"); // one level above, and free of other work
    CHECK(fill(fix.candidates.front().reason) == "at level “Team manager”, supervises nothing yet and is no mentor");
    apply(program, fix.candidates.front().edit);
    CHECK(review(program).findings.empty());
}

TEST_CASE("SUP-004 names people at or above the work's level, mentors last")
{
    Program program = sample();
    at(program.activities, "A08").supervisor = {}; // work at the level of the team managers
    const auto candidates = onlyFinding(program, "SUP-004").fixes.front().candidates;
    std::vector<std::string> ids;
    for (const Candidate& candidate : candidates) ids.push_back(candidate.record.id);
    CHECK(ids == std::vector<std::string>{"P-DH2", "P-HRD", "P-DH1", "P-DH3", "P-COO", "P-CFO", "P-TM2", "P-TM1"});
    program.people.clear();
    CHECK(onlyFinding(program, "SUP-004").fixes.front().candidates.empty());
}

TEST_CASE("SUP-004 reports work with fewer than one talk a month")
{
    Program program = sample();
    Support& talks = at(program.supports, "S2");
    talks.frequencyPerMonth = 0.5;
    expectRules(program, {"SUP-004"});
    const Finding finding = review(program, {}, WithFixes::yes).findings.front();
    CHECK(
        fill(finding.message)
        == "“Lead a process improvement” has 0.5 talks a month with the supervisor, and at least 1 are needed. Someone "
           "must see the work and talk about it.");
    CHECK(fill(finding.fixes.front().label)
          == "Add coaching talks with the supervisor during this activity (1 a month)");
    CHECK_FALSE(finding.fixes.front().needsPerson);
    CHECK_FALSE(reports(program, "SUP-004", with("SUP-004", "minManagerTalks", 0.5)));
    talks.frequencyPerMonth = 1;
    talks.startMonth = 3; // one of the first assignment's three months is missing two
    CHECK(onlyFinding(program, "SUP-004").subjects.front().id == "A02");
    talks.startMonth = 2;
    CHECK_FALSE(reports(program, "SUP-004"));
    talks.kind = SupportKind::coach;
    CHECK(fill(review(program).findings.front().message).starts_with("“Lead a process improvement” has no talks with"));
}

TEST_CASE("SUP-004 copies the check-in of other work")
{
    Program program = sample();
    Support& talks = at(program.supports, "S2");
    talks.coversActivities = {{"A02"}, {"A04"}, {"A06"}};
    talks.frequencyPerMonth = 2;
    const Finding finding = onlyFinding(program, "SUP-004");
    REQUIRE(finding.fixes.size() == 2);
    CHECK(fill(finding.fixes[1].label) == "Copy “Monthly coaching by the assignment manager” to this activity");
    apply(program, finding.fixes[1].edit);
    CHECK(review(program).findings.empty());
}

TEST_CASE("SUP-004 leaves a supervisor who does not exist to STR-001, and watching alone")
{
    Program program = sample();
    at(program.activities, "A06").supervisor = {"nobody"};
    CHECK_FALSE(reports(program, "SUP-004"));
    at(program.activities, "A06").supervisor = {};
    at(program.activities, "A06").authority = Authority::observe;
    CHECK_FALSE(reports(program, "SUP-004"));
}
