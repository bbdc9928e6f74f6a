// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

TEST_CASE("SEL-002 reports participants chosen by their managers alone")
{
    Program program = sample();
    auto& methods = at(program.selection, "selection").methods;
    methods = {SelectionMethod::managerNomination};
    expectRules(program, {"SEL-002"});
    const Finding finding = onlyFinding(program, "SEL-002");
    CHECK(fill(finding.message)
          == "Participants are chosen by their managers alone. Add a second way in and a second opinion.");
    REQUIRE(finding.fixes.size() == 3);
    CHECK(fill(finding.fixes.at(0).label) == "Let people nominate themselves as well");
    for (const Fix& fix : finding.fixes) CHECK(fix.needsPerson);
    methods.push_back(SelectionMethod::managerNomination);
    CHECK(reports(program, "SEL-002"));
    methods.push_back(SelectionMethod::panel);
    CHECK_FALSE(reports(program, "SEL-002"));
    methods.clear(); // nobody knows who chooses
    CHECK_FALSE(reports(program, "SEL-002"));
}

TEST_CASE("SEL-002 is silent only where there are no criteria at all")
{
    Program program = sample();
    Selection& selection = at(program.selection, "selection");
    selection.methods = {SelectionMethod::managerNomination};
    selection.criteria.at(0).standard.clear();
    expectRules(program, {"SEL-001", "SEL-002"});
    selection.criteria.clear();
    expectRules(program, {"SEL-001"});
}
