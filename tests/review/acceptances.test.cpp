// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

namespace {

void accept(Program& program, const char* id, const char* rule, std::vector<std::string> subjects,
            const char* reviewOn = "")
{
    Accepted accepted{
        .id = {id}, .rule = rule, .subjects = std::move(subjects), .reason = "we know", .reviewOn = reviewOn};
    program.accepted.emplace(accepted.id, accepted);
}

/// A program with one finding: A06 has no business result.
Program withFinding()
{
    Program program = sample();
    at(program.activities, "A06").businessOutcome.clear();
    return program;
}

} // namespace

TEST_CASE("An acceptance whose finding is gone is to be looked at again")
{
    Program program = withFinding();
    accept(program, "a", "WRK-003", {"A06"});
    CHECK(review(program).notices.empty());
    at(program.activities, "A06").businessOutcome = "The team meets its date.";
    const Review found = review(program);
    REQUIRE(found.notices.size() == 1);
    CHECK(found.notices.front().kind == Notice::Kind::acceptanceGone);
    CHECK(found.notices.front().accepted == Id<Accepted>{"a"});
    CHECK(fill(found.notices.front().message)
          == "You accepted WRK-003 “Assignment without a business result” on “Manage a temporary team”, but the review "
             "no "
             "longer finds it. The acceptance can go.");
}

TEST_CASE("A rule that did not look does not make its acceptances obsolete")
{
    Program program = sample();
    program.measures.clear();
    accept(program, "a", "MEA-002", {"C1"}); // MEA-001 speaks for it
    CHECK(review(program).notices.empty());
    program = sample();
    accept(program, "a", "WRK-003", {"A06"});
    RuleSet set;
    set.rules["WRK-003"].off = true;
    CHECK(review(program, set).notices.empty());
    CHECK(review(program).notices.size() == 1);
}

TEST_CASE("An acceptance past its date still holds and is to be looked at again")
{
    Program program = withFinding();
    accept(program, "a", "WRK-003", {"A06"}, "2026-11-24");
    CHECK(review(program).notices.empty());
    CHECK(review(program, {}, WithFixes::no, "2026-11-23").notices.empty());
    const Review found = review(program, {}, WithFixes::no, "2026-11-24");
    CHECK(found.findings.empty());
    CHECK(found.accepted.size() == 1);
    REQUIRE(found.notices.size() == 1);
    CHECK(found.notices.front().kind == Notice::Kind::acceptancePast);
}

TEST_CASE("An acceptance of an unknown rule is kept and named")
{
    Program program = sample();
    accept(program, "a", "XYZ-001", {"A06", "gone"});
    const Review found = review(program);
    REQUIRE(found.notices.size() == 1);
    CHECK(found.notices.front().kind == Notice::Kind::acceptanceUnknown);
    CHECK(fill(found.notices.front().message)
          == "You accepted a finding of “XYZ-001” on “Manage a temporary team” and “gone”, a rule that this Cadre does "
             "not "
             "know.");
}

TEST_CASE("An acceptance survives new names and another order")
{
    Program program = withFinding();
    accept(program, "a", "WRK-003", {"A06"});
    at(program.activities, "A06").name = "Lead a team for a while";
    at(program.activities, "A06").position = 1;
    CHECK(review(program).accepted.size() == 1);
    CHECK(review(program).findings.empty());
}
