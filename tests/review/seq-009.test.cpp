// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

namespace {

/// The sample, in which the step up is in month 10, with the manager's rating taken in these months. The 360 is taken
/// in months 1 and 12.
Program ratedIn(std::vector<std::int64_t> months)
{
    Program program = sample();
    at(program.measures, "M2").months = std::move(months);
    return program;
}

} // namespace

TEST_CASE("SEQ-009 reports a step up without a look at who is ready")
{
    const Program program = ratedIn({3, 6, 12});
    expectRules(program, {"SEQ-009"});
    const Finding finding = onlyFinding(program, "SEQ-009");
    CHECK(fill(finding.message)
          == "“Deputise for a team manager” is a step up to “Team manager”. Nothing in the 3 months before it checks "
             "whether people are ready.");
    REQUIRE(finding.fixes.size() == 3);
    CHECK(fill(finding.fixes[0].label) == "Take “Assignment manager's rating” in month 9 as well");
    CHECK(fill(finding.fixes[1].label) == "Add a readiness review in month 9");
    CHECK(fill(finding.fixes[2].label) == "Add a short simulation in month 9");
    Program repaired = program;
    apply(repaired, finding.fixes[0].edit);
    CHECK(repaired == ratedIn({3, 6, 9, 12}));
}

TEST_CASE("SEQ-009 looks from three months before the step up to its start")
{
    CHECK(reports(ratedIn({6, 11}), "SEQ-009"));
    CHECK_FALSE(reports(ratedIn({7}), "SEQ-009"));
    CHECK_FALSE(reports(ratedIn({10}), "SEQ-009"));
    CHECK(reports(ratedIn({7}), "SEQ-009", with("SEQ-009", "checkWindow", 2)));
}

TEST_CASE("SEQ-009 counts what others see of people's behaviour")
{
    Program program = ratedIn({9});
    Measure& measure = at(program.measures, "M2");
    measure.method = MeasureMethod::selfAssessment;
    CHECK(reports(program, "SEQ-009"));
    measure.method = MeasureMethod::survey;
    CHECK(reports(program, "SEQ-009"));
    measure.method = {};
    CHECK_FALSE(reports(program, "SEQ-009"));
    measure.evidenceLevel = EvidenceLevel::learning;
    CHECK(reports(program, "SEQ-009"));
    measure.evidenceLevel = {};
    CHECK(reports(program, "SEQ-009"));
}

TEST_CASE("SEQ-009 leaves the first work to selection, and looks only at steps above all before")
{
    Program program = ratedIn({});
    at(program.measures, "M1").months = {12};
    CHECK(onlyFinding(program, "SEQ-009").subjects.front().id == "A08");
    for (const char* id : {"A02", "A04"}) at(program.activities, id).startMonth = 9;
    at(program.activities, "A06").startMonth = 9; // all of them are the first work
    CHECK(onlyFinding(program, "SEQ-009").subjects.front().id == "A08");
    at(program.activities, "A06").level = {"L3"};
    CHECK_FALSE(reports(program, "SEQ-009"));
    program.measures.clear();
    at(program.activities, "A06").level = {"L2"};
    CHECK_FALSE(reports(program, "SEQ-009")); // MEA-001 says it
}
