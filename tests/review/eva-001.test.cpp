// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

TEST_CASE("EVA-001 reports several managers without a shared scale")
{
    Program program = sample();
    at(program.evaluation, "evaluation").sharedRubric = false;
    expectRules(program, {"EVA-001"});
    const Finding finding = onlyFinding(program, "EVA-001");
    CHECK(fill(finding.message)
          == "3 managers will judge participants, without a shared scale. One may look for confidence, another for "
             "follow-through.");
    CHECK(finding.place == Place{{RecordType::evaluation, "evaluation"}, "sharedRubric"});
    CHECK(finding.fixes.front().needsPerson);
    at(program.evaluation, "evaluation").sharedRubric.reset(); // not said is no
    CHECK(reports(program, "EVA-001"));
    program.evaluation.clear();
    CHECK(reports(program, "EVA-001"));
}

TEST_CASE("EVA-001 counts different people who supervise real work")
{
    Program program = sample();
    program.evaluation.clear();
    at(program.activities, "A04").supervisor = {"P-TM1"};
    CHECK(reports(program, "EVA-001"));
    at(program.activities, "A06").authority = Authority::observe;
    CHECK_FALSE(reports(program, "EVA-001"));
    at(program.activities, "A04").supervisor = {};
    CHECK_FALSE(reports(program, "EVA-001"));
    at(program.activities, "A04").supervisor = {"P-TM2"};
    CHECK(reports(program, "EVA-001"));
}
