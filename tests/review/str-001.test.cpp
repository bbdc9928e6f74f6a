// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

TEST_CASE("STR-001 reports a supervisor who does not exist")
{
    Program program = sample();
    erase(program.people, {"P-TM2"});
    expectRules(program, {"STR-001"});
    const Review found = review(program);
    REQUIRE(found.findings.size() == 2); // A04 and the check-ins
    CHECK(found.findings[0].place == Place{{RecordType::activity, "A04"}, "supervisor"});
    CHECK(fill(found.findings[0].message)
          == "“Run a cross-functional project” is not complete: “Supervisor” leads to “P-TM2”, which does not exist. "
             "Other checks on it may be wrong until this is repaired.");
}

TEST_CASE("STR-001 lists everything that is broken in a record")
{
    Program program = sample();
    Activity& activity = at(program.activities, "A06");
    activity.level = {};
    activity.workloadPercent = 100.5;
    activity.rehearsesDuties.push_back({"D9"});
    const Finding finding = onlyFinding(program, "STR-001");
    CHECK(fill(finding.message)
          == "“Manage a temporary team” is not complete: “Duties it rehearses” leads to “D9”, which does not exist, "
             "its working time is not between 0 and 100% and it has no level of responsibility. Other checks on it may "
             "be wrong until this is repaired.");
    for (const Fix& fix : finding.fixes) CHECK(isEmpty(fix.edit)); // no single change completes it
}

TEST_CASE("STR-001 wants a month at least and working time from 0 to 100")
{
    Program program = sample();
    Activity& workshop = at(program.activities, "A01");
    workshop.workloadPercent = 0;
    at(program.activities, "A09").workloadPercent = 100;
    CHECK_FALSE(reports(program, "STR-001"));
    workshop.workloadPercent = -0.5;
    CHECK(onlyFinding(program, "STR-001").place.field == "workloadPercent");
    workshop.workloadPercent = 5;
    workshop.durationMonths = 0;
    CHECK(onlyFinding(program, "STR-001").place.field == "durationMonths");
    workshop.durationMonths = 1;
    at(program.supports, "S3").durationMonths = -1;
    CHECK(onlyFinding(program, "STR-001").place.record == RecordRef{RecordType::support, "S3"});
}

TEST_CASE("STR-001 reports each later activity of the same name, and offers a free one")
{
    Program program = sample();
    at(program.activities, "A05").name = "difficult CONVERSATIONS!";
    at(program.activities, "A09").name = "Difficult conversations (2)";
    expectRules(program, {"STR-001"});
    const Finding finding = onlyFinding(program, "STR-001");
    CHECK(finding.subjects == std::vector<RecordRef>{{RecordType::activity, "A07"}});
    CHECK(fill(finding.fixes.front().label) == "Rename it to “Difficult conversations (3)”");
    at(program.activities, "A05").name = " ";
    at(program.activities, "A07").name = "";
    CHECK_FALSE(reports(program, "STR-001")); // no name is not the same name
}

TEST_CASE("STR-001 calls a record without a name by its type")
{
    Program program = sample();
    at(program.activities, "A06").name = "";
    at(program.activities, "A06").level = {};
    CHECK(fill(onlyFinding(program, "STR-001").message).starts_with("An activity without a name is not complete: "));
}
