// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

TEST_CASE("SEL-004 reports criteria that are not published")
{
    Program program = sample();
    Selection& selection = at(program.selection, "selection");
    selection.published = false;
    expectRules(program, {"SEL-004"});
    const Finding finding = onlyFinding(program, "SEL-004");
    CHECK(fill(finding.message) == "The selection criteria are not published to those who may apply.");
    CHECK(fill(finding.fixes.front().label) == "Publish the criteria");
    CHECK(finding.fixes.front().needsPerson);
    selection.published.reset(); // not said is no
    CHECK(reports(program, "SEL-004"));
    selection.criteria.clear();
    CHECK_FALSE(reports(program, "SEL-004")); // SEL-001 says it all
}
