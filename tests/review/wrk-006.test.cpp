// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

namespace {

/// The first workshop teaches C3 as well, which the team of month 7 practises first.
Program withEarlyC3()
{
    Program program = sample();
    at(program.activities, "A01").teaches.push_back({{"C3"}, 2, {}});
    return program;
}

} // namespace

TEST_CASE("WRK-006 reports a session whose subject nobody uses soon")
{
    const Program program = withEarlyC3();
    expectRules(program, {"WRK-006"});
    const Finding finding = onlyFinding(program, "WRK-006");
    CHECK(finding.subjects == std::vector<RecordRef>{{RecordType::activity, "A01"}});
    CHECK(finding.place.field == "teaches");
    CHECK(fill(finding.message)
          == "“Starting point: my feedback results and working with figures” teaches “Develops direct reports”, but no "
             "real work uses it within 3 months.");
    CHECK(fill(onlyFinding(program, "WRK-006", with("WRK-006", "transferWindow", 1)).message)
              .ends_with("no real work uses it within a month."));
}

TEST_CASE("WRK-006 wants work that runs during the session or starts within three months after its end")
{
    Program program = withEarlyC3();
    Activity& session = at(program.activities, "A01");
    session.startMonth = 3;
    CHECK(reports(program, "WRK-006")); // the work starts in month 7
    session.durationMonths = 2;
    CHECK_FALSE(reports(program, "WRK-006"));
    session.durationMonths = 1;
    session.startMonth = 4;
    CHECK_FALSE(reports(program, "WRK-006"));
    CHECK(reports(program, "WRK-006", with("WRK-006", "transferWindow", 2)));
}

TEST_CASE("WRK-006 is content with work that runs in one of the months of the session")
{
    Program program = sample();
    std::erase_if(at(program.activities, "A08").practises,
                  [](const CompetencyAtLevel& item) { return item.competency.value == "C3"; });
    Activity& session = at(program.activities, "A01");
    session.teaches = {{{"C3"}, 2, {}}}; // only A06 practises it, in months 7 to 9
    session.startMonth = 9;
    CHECK_FALSE(reports(program, "WRK-006"));
    session.startMonth = 10;
    CHECK(onlyFinding(program, "WRK-006").subjects.front().id == "A01");
    session.startMonth = 5;
    session.durationMonths = 8;
    CHECK_FALSE(reports(program, "WRK-006", with("WRK-006", "transferWindow", 0)));
}

TEST_CASE("WRK-006 names each competency once, and not what does not exist")
{
    Program program = withEarlyC3();
    auto& teaches = at(program.activities, "A01").teaches;
    teaches.push_back({{"C3"}, 3, {}});
    teaches.push_back({{"C1"}, 2, {}});
    teaches.push_back({{"C99"}, 2, {}});
    CHECK(fill(onlyFinding(program, "WRK-006").message)
              .ends_with("teaches “Develops direct reports” and “Builds trust with team members”, but no real work uses "
                         "them within 3 months."));
}

TEST_CASE("WRK-006 does not count work that people only watch or that does not say its months")
{
    Program program = sample();
    at(program.activities, "A04").authority = Authority::observe;
    CHECK(onlyFinding(program, "WRK-006").subjects.front().id == "A03");
    at(program.activities, "A04").authority = Authority::decide;
    at(program.activities, "A04").durationMonths.reset();
    CHECK(onlyFinding(program, "WRK-006").subjects.front().id == "A03");
}

TEST_CASE("WRK-006 is content with any work where the session does not say its month")
{
    Program program = withEarlyC3();
    at(program.activities, "A01").startMonth.reset();
    CHECK_FALSE(reports(program, "WRK-006"));
    program.competencies[{"C9"}] = {.id = {"C9"}, .name = "Customer focus"};
    at(program.activities, "A01").teaches.push_back({{"C9"}, 2, {}});
    CHECK(reports(program, "WRK-006"));
}

TEST_CASE("WRK-006 offers to move the session, to use the subject at once, or to drop it")
{
    Program program = withEarlyC3();
    Finding finding = onlyFinding(program, "WRK-006");
    CHECK(fill(finding.fixes.at(0).label) == "Move it to start in month 7"); // C2 is used then, too
    CHECK_FALSE(finding.fixes[0].needsPerson);
    const auto& candidates = finding.fixes.at(1).candidates;
    REQUIRE(candidates.size() == 2);
    CHECK(candidates[0].record.id == "A02");
    CHECK(fill(candidates[0].reason) == "runs at the same time");
    CHECK(candidates[1].record.id == "A04");
    CHECK(fill(candidates[1].reason) == "starts in month 4");
    for (const Candidate& candidate : candidates) {
        Program used = program;
        apply(used, candidate.edit);
        CHECK_FALSE(reports(used, "WRK-006"));
    }
    CHECK(fill(finding.fixes.at(2).label) == "Drop “Develops direct reports” from the session");
    CHECK(finding.fixes[2].needsPerson);
    Program dropped = program;
    apply(dropped, finding.fixes[2].edit);
    CHECK(dropped == sample());
    at(program.activities, "A04").dependsOn = {{"A01"}}; // what waits for the session keeps it where it is
    finding = onlyFinding(program, "WRK-006");
    CHECK(fill(finding.fixes.at(0).label) == "Choose an assignment that uses it");
}
