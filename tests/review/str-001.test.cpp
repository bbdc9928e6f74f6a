// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace cadre;
using namespace cadre::testing;

namespace {

/// The fix of this label, which must be there.
Fix fixCalled(const Finding& finding, const std::string& label)
{
    const auto found = std::ranges::find(finding.fixes, label, [](const Fix& fix) { return fill(fix.label); });
    REQUIRE(found != finding.fixes.end());
    return *found;
}

} // namespace

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

TEST_CASE("STR-001 offers who could stand in the place of what is gone, those first who stand there elsewhere")
{
    Program program = sample();
    at(program.activities, "A04").supervisor = {"nobody"};
    const Finding finding = onlyFinding(program, "STR-001");
    const Fix choice = fixCalled(finding, "Choose another entry for “Supervisor”");
    REQUIRE(choice.candidates.size() > 2);
    CHECK(choice.candidates[0].record == RecordRef{RecordType::person, "P-TM1"});
    CHECK(fill(choice.candidates[0].reason) == "2 other entries have it as “Supervisor”");
    CHECK(choice.candidates[1].record == RecordRef{RecordType::person, "P-TM3"});
    CHECK(fill(choice.candidates[1].reason) == "one other entry has it as “Supervisor”");
    CHECK(fill(choice.candidates[2].reason) == "not chosen as “Supervisor” anywhere yet");
    Program chosen = program;
    apply(chosen, choice.candidates[0].edit);
    CHECK(at(chosen.activities, "A04").supervisor.value == "P-TM1");
    CHECK_FALSE(reports(chosen, "STR-001"));
    apply(program, fixCalled(finding, "Remove what leads nowhere").edit);
    CHECK(at(program.activities, "A04").supervisor.empty());
}

TEST_CASE("STR-001 offers no entry that the field has already")
{
    Program program = sample();
    at(program.supports, "S2").providers = {{"P-TM1"}, {"nobody"}};
    const Fix choice = fixCalled(onlyFinding(program, "STR-001"), "Choose another entry for “Given by”");
    CHECK(std::ranges::find(choice.candidates, RecordRef{RecordType::person, "P-TM1"}, &Candidate::record)
          == choice.candidates.end());
    apply(program, choice.candidates.front().edit);
    CHECK(at(program.supports, "S2").providers.size() == 2);
}

TEST_CASE("STR-001 does not take away the last need of a role")
{
    Program program = sample();
    at(program.roles, "R1").requirements = {{{"nothing"}, 3, {}}};
    for (const Fix& fix : onlyFinding(program, "STR-001").fixes) CHECK(isEmpty(fix.edit));
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

TEST_CASE("STR-001 wants a level of all work, watched work included, and offers those that other work has")
{
    Program program = sample();
    at(program.activities, "A04").level = {};
    at(program.activities, "A04").authority = Authority::observe;
    const Fix choice = fixCalled(onlyFinding(program, "STR-001"), "Choose its level of responsibility");
    CHECK(choice.candidates.front().record == RecordRef{RecordType::level, "L2"});
    apply(program, choice.candidates.front().edit);
    CHECK_FALSE(reports(program, "STR-001"));
    CHECK(at(program.activities, "A01").level.empty()); // a workshop needs none
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

TEST_CASE("STR-001 compares names without regard to capitals of any alphabet")
{
    Program program = sample();
    at(program.activities, "A05").name = "ВЕСТИ КОМАНДУ";
    at(program.activities, "A07").name = "вести команду …";
    CHECK(onlyFinding(program, "STR-001").subjects.front().id == "A07");
}

TEST_CASE("STR-001 calls a record without a name by its type")
{
    Program program = sample();
    at(program.activities, "A06").name = "";
    at(program.activities, "A06").level = {};
    CHECK(fill(onlyFinding(program, "STR-001").message).starts_with("An activity without a name is not complete: "));
}
