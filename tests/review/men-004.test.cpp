// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

TEST_CASE("MEN-004 reports mentors who meet less than every two months")
{
    Program program = sample();
    Support& mentors = at(program.supports, "S1");
    mentors.frequencyPerMonth = 0.25;
    expectRules(program, {"MEN-004"});
    const Finding finding = onlyFinding(program, "MEN-004");
    CHECK(fill(finding.message)
          == "“Mentor from another department” meets every 4 months. Plan at least one meeting every 2 months, better "
             "one a month.");
    CHECK(fill(finding.fixes.at(0).label) == "Meet once a month");
    CHECK(fill(finding.fixes.at(1).label) == "Meet every two months");
    mentors.frequencyPerMonth = 0.33;
    CHECK(fill(onlyFinding(program, "MEN-004").message).find("meets every 3 months") != std::string::npos);
    mentors.frequencyPerMonth = 0.49;
    CHECK(reports(program, "MEN-004"));
    mentors.frequencyPerMonth = 0.5;
    CHECK_FALSE(reports(program, "MEN-004"));
    CHECK(reports(program, "MEN-004", with("MEN-004", "minMentorMeetings", 0.6)));
}

TEST_CASE("MEN-004 takes no word on meetings as none, and leaves mentors alone who come only if wanted")
{
    Program program = sample();
    Support& mentors = at(program.supports, "S1");
    mentors.frequencyPerMonth.reset();
    CHECK(fill(onlyFinding(program, "MEN-004").message)
          == "“Mentor from another department” does not say how often it meets. Plan at least one meeting every 2 "
             "months, better one a month.");
    Support optional = mentors;
    optional.id.value = "S9";
    optional.mandatory = false;
    program.supports.emplace(optional.id, optional);
    CHECK(onlyFinding(program, "MEN-004").subjects.front().id == "S1");
}

TEST_CASE("MEN-004 can ask for more than a meeting a month")
{
    const RuleSet often = with("MEN-004", "minMentorMeetings", 2);
    expectRules(sample(), {"MEN-004"}, often);
    CHECK(fill(onlyFinding(sample(), "MEN-004", often).message)
          == "The meetings of “Mentor from another department” come to 1 a month. Plan at least 2.");
}
