// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

namespace {

std::string messageFor(const Program& program)
{
    return fill(onlyFinding(program, "EVA-002").message);
}

} // namespace

TEST_CASE("EVA-002 reports ratings that are not compared")
{
    Program program = sample();
    Evaluation& evaluation = at(program.evaluation, "evaluation");
    evaluation.calibrationMonths.clear();
    expectRules(program, {"EVA-002"});
    CHECK(messageFor(program) == "3 managers rate, but no meeting to compare the ratings is planned.");
    const Finding finding = onlyFinding(program, "EVA-002");
    CHECK(fill(finding.fixes.at(0).label) == "Compare the ratings in month 6 and month 12");
    CHECK_FALSE(finding.fixes.at(0).needsPerson);
    evaluation.calibrationMonths = {6};
    CHECK_FALSE(reports(program, "EVA-002"));
}

TEST_CASE("EVA-002 reports raters who are not briefed")
{
    Program program = sample();
    Evaluation& evaluation = at(program.evaluation, "evaluation");
    evaluation.raterTraining.reset();
    expectRules(program, {"EVA-002"});
    CHECK(messageFor(program) == "3 managers rate, but no briefing of the raters is planned.");
    CHECK(onlyFinding(program, "EVA-002").fixes.at(0).needsPerson);
    evaluation.calibrationMonths.clear();
    expectRules(program, {"EVA-002"});
    CHECK(messageFor(program)
          == "3 managers rate, but neither a meeting to compare the ratings nor a briefing of the raters is planned.");
    CHECK(fill(onlyFinding(program, "EVA-002").fixes.at(0).label)
          == "Brief the raters, and compare the ratings in month 6 and month 12");
}

TEST_CASE("EVA-002 leaves a single manager alone")
{
    Program program = sample();
    program.evaluation.clear();
    for (auto& [id, activity] : program.activities) activity.supervisor = {"P-TM1"};
    CHECK_FALSE(reports(program, "EVA-002"));
    at(program.activities, "A08").supervisor = {"P-TM2"};
    CHECK(reports(program, "EVA-002"));
}
