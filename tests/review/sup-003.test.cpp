// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace cadre;
using namespace cadre::testing;

namespace {

/// The sample with other dates to look back. Its assignments end in months 3, 6, 9 and 12.
Program lookingBackIn(std::vector<std::int64_t> months)
{
    Program program = sample();
    at(program.supports, "S4").months = std::move(months);
    return program;
}

} // namespace

TEST_CASE("SUP-003 reports assignments after which nobody looks back")
{
    const Program program = lookingBackIn({12});
    expectRules(program, {"SUP-003"});
    const Review found = review(program, {}, WithFixes::yes);
    REQUIRE(found.findings.size() == 3);
    CHECK(fill(found.findings.front().message)
          == "After “Lead a process improvement” there is no planned time to look back and name what was learned.");
    CHECK(fill(found.findings.front().fixes[0].label)
          == "Look back in month 3 as well (“Structured review after each assignment”)");
    CHECK(fill(found.findings.front().fixes[1].label) == "Add a review in the peer group in month 3");
}

TEST_CASE("SUP-003 takes a date from the last month to a month later")
{
    CHECK(reports(lookingBackIn({2, 6, 9, 12}), "SUP-003"));
    CHECK_FALSE(reports(lookingBackIn({4, 7, 10, 13}), "SUP-003"));
    CHECK(reports(lookingBackIn({5, 6, 9, 12}), "SUP-003"));
    CHECK(reports(lookingBackIn({4, 7, 10, 13}), "SUP-003", with("SUP-003", "reflectionLag", 0)));
}

TEST_CASE("SUP-003 looks at demanding or long work")
{
    Program program = lookingBackIn({6, 9, 12});
    Activity& activity = at(program.activities, "A02"); // stretch 2, three months
    CHECK(reports(program, "SUP-003"));
    CHECK_FALSE(reports(program, "SUP-003", with("SUP-003", "majorMonths", 4)));
    activity.durationMonths = 2;
    CHECK_FALSE(reports(program, "SUP-003"));
    activity.stretch = 3;
    CHECK(reports(program, "SUP-003"));
    activity.authority = Authority::observe;
    CHECK_FALSE(reports(program, "SUP-003"));
    activity.authority = {};
    activity.startMonth = {};
    CHECK_FALSE(reports(program, "SUP-003"));
}

TEST_CASE("SUP-003 asks for a date that is for the work, whatever months the support itself has")
{
    Program program = sample();
    Support& support = at(program.supports, "S4");
    support.startMonth = 12;
    support.durationMonths = 1;
    CHECK_FALSE(reports(program, "SUP-003"));
    support.coversActivities = {{"A04"}, {"A06"}, {"A08"}};
    CHECK(onlyFinding(program, "SUP-003").subjects.front().id == "A02");
    support.coversActivities.clear();
    CHECK_FALSE(reports(program, "SUP-003"));
    support.kind = SupportKind::peerGroup;
    CHECK(reports(program, "SUP-003"));
}

TEST_CASE("SUP-003 plans one support with all dates where there is none")
{
    Program program = sample();
    erase(program.supports, {"S4"});
    const Review found = review(program, {}, WithFixes::yes);
    REQUIRE(found.findings.size() == 4);
    const Fix& fix = found.findings.front().fixes.front();
    CHECK(fill(fix.label) == "Add structured reviews in months 3, 6, 9 and 12, in which demanding or long work ends");
    CHECK_FALSE(fix.needsPerson);
    apply(program, fix.edit);
    CHECK(review(program).findings.empty());
}
