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

TEST_CASE("MEA-006 reports a business figure without a starting value")
{
    Program program = sample();
    Measure& measure = at(program.measures, "M3");
    measure.baselineNote.clear();
    expectRules(program, {"MEA-006"});
    CHECK(fill(onlyFinding(program, "MEA-006").message)
          == "There is no starting value for “Result of the assignment”. Later figures will not show whether anything "
             "changed.");
    measure.months = {2, 12};
    CHECK(reports(program, "MEA-006"));
    measure.months = {12, 1};
    CHECK_FALSE(reports(program, "MEA-006"));
    measure.months = {0};
    CHECK_FALSE(reports(program, "MEA-006"));
}

TEST_CASE("MEA-006 reports the competencies first seen after the first quarter, as one finding")
{
    CHECK_FALSE(reports(measuredIn({3, 12}), "MEA-006"));
    CHECK(onlyFinding(measuredIn({4, 12}), "MEA-006").subjects.size() == 6);
    CHECK(fill(onlyFinding(measuredIn({4}), "MEA-006").fixes.front().label)
          == "Take “360-degree feedback” in month 1 as well");
    expectRules(measuredIn({4, 12}), {"MEA-006", "MEA-009"});
    Program program = measuredIn({4, 12});
    at(program.measures, "M1").baselineNote = "Last year's survey";
    CHECK_FALSE(reports(program, "MEA-006"));
}
