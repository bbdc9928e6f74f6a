// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

namespace {

/// All six competencies in one measure of behaviour, taken in these months.
Program measuredIn(std::vector<std::int64_t> months)
{
    Program program = sample();
    erase(program.measures, {"M2", "M4"});
    at(program.measures, "M1").months = std::move(months);
    return program;
}

} // namespace

TEST_CASE("MEA-006 reports a business result without a starting value")
{
    Program program = sample();
    Measure& measure = at(program.measures, "M3");
    measure.baselineNote.clear();
    expectRules(program, {"MEA-006"});
    CHECK(fill(onlyFinding(program, "MEA-006").message)
          == "There is no starting value for “Result of the assignment”. Later figures will not show whether anything "
             "changed.");
    measure.baselineNote = " ";
    CHECK(reports(program, "MEA-006"));
    measure.months = {2, 12};
    CHECK(reports(program, "MEA-006"));
    measure.months = {-1, 12};
    CHECK(reports(program, "MEA-006"));
    measure.months = {12, 1};
    CHECK_FALSE(reports(program, "MEA-006"));
    measure.months = {0};
    CHECK_FALSE(reports(program, "MEA-006"));
}

TEST_CASE("MEA-006 asks no starting value of results that are no business result")
{
    Program program = sample();
    at(program.measures, "M5").baselineNote.clear(); // posts filled
    CHECK_FALSE(reports(program, "MEA-006"));
    at(program.measures, "M5").focus = MeasureFocus::businessOutcome;
    CHECK(reports(program, "MEA-006"));
}

TEST_CASE("MEA-006 reports the competencies first seen after the first quarter, as one finding")
{
    CHECK_FALSE(reports(measuredIn({3, 12}), "MEA-006"));
    CHECK_FALSE(reports(measuredIn({12, -4}), "MEA-006"));
    CHECK(onlyFinding(measuredIn({4, 12}), "MEA-006").subjects.size() == 6);
    CHECK_FALSE(reports(measuredIn({4, 12}), "MEA-006", with("MEA-006", "baselineBy", 4)));
    CHECK(fill(onlyFinding(measuredIn({4}), "MEA-006").fixes.front().label)
          == "Take “360-degree feedback” in month 1 as well");
    expectRules(measuredIn({4, 12}), {"SEQ-009", "MEA-006", "MEA-009"});
    Program program = measuredIn({4, 12});
    at(program.measures, "M1").baselineNote = "Last year's survey";
    CHECK_FALSE(reports(program, "MEA-006"));
}

TEST_CASE("MEA-006 leaves alone what nobody needs and what only participants judge")
{
    Program program = measuredIn({4, 12});
    at(program.measures, "M1").method = MeasureMethod::selfAssessment;
    CHECK_FALSE(reports(program, "MEA-006"));
    program = measuredIn({4, 12});
    at(program.measures, "M1").evidenceLevel = EvidenceLevel::learning;
    CHECK_FALSE(reports(program, "MEA-006"));
    program = measuredIn({4, 12});
    std::erase_if(at(program.roles, "R1").requirements,
                  [](const CompetencyAtLevel& requirement) { return requirement.competency.value == "C6"; });
    CHECK(onlyFinding(program, "MEA-006").subjects.size() == 5);
}

TEST_CASE("MEA-006 offers to rate people earlier where there is a manager's rating")
{
    Program program = sample();
    at(program.measures, "M1").months = {12};
    at(program.measures, "M2").months = {6, 12};
    const Finding finding = onlyFinding(program, "MEA-006");
    CHECK(fill(finding.fixes.at(1).label) == "Move the first date of “Assignment manager's rating” to month 3");
    apply(program, finding.fixes.at(1).edit);
    CHECK(at(program.measures, "M2").months == std::vector<std::int64_t>{3, 12});
    CHECK_FALSE(reports(program, "MEA-006"));
}
