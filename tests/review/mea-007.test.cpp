// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

namespace {

/// Nothing is measured after this month.
Program measuredUntil(std::int64_t month)
{
    Program program = sample();
    for (auto& [id, measure] : program.measures)
        std::erase_if(measure.months, [&](std::int64_t m) { return m > month; });
    return program;
}

} // namespace

TEST_CASE("MEA-007 reports a program without a measurement at its end")
{
    const Program program = measuredUntil(9);
    expectRules(program, {"MEA-007"});
    const Finding finding = onlyFinding(program, "MEA-007");
    CHECK(fill(finding.message)
          == "The last measurement is in month 9, the program ends in month 12. Measure at the end, and once more "
             "later.");
    CHECK(fill(finding.fixes.at(0).label) == "Take “360-degree feedback” in month 12 as well");
    CHECK(fill(finding.fixes.at(1).label) == "Take “Assignment manager's rating” once more after the end, in month 15");
    CHECK(fill(finding.fixes.at(2).label) == "Move the last date of “360-degree feedback” to month 12");
}

TEST_CASE("MEA-007 looks at the last month and the one before, and at what comes later")
{
    Program program = measuredUntil(9);
    auto& months = at(program.measures, "M3").months;
    months.push_back(10);
    CHECK(reports(program, "MEA-007"));
    CHECK_FALSE(reports(program, "MEA-007", with("MEA-007", "endWindow", 2)));
    months.back() = 11;
    CHECK_FALSE(reports(program, "MEA-007"));
    CHECK(reports(program, "MEA-007", with("MEA-007", "endWindow", 0)));
    months.back() = 40;
    CHECK_FALSE(reports(program, "MEA-007"));
    at(program.measures, "M3").evidenceLevel = EvidenceLevel::learning;
    CHECK(reports(program, "MEA-007"));
}

TEST_CASE("MEA-007 reports measures without dates, and nothing where the program has no length")
{
    Program program = measuredUntil(-1);
    CHECK(fill(onlyFinding(program, "MEA-007").message)
          == "No measurement of behaviour or results has a date. Measure at the end of the program, and once more "
             "later.");
    CHECK(fill(onlyFinding(program, "MEA-007").fixes.front().label)
          == "Add 360-degree feedback on the competencies the roles need");
    program.brief.begin()->second.lengthMonths.reset();
    CHECK_FALSE(reports(program, "MEA-007"));
}
