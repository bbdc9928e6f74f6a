// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace cadre;
using namespace cadre::testing;

namespace {

Disclosure& outlookOf(Program& program)
{
    const auto isOutlook = [](const auto& entry) { return entry.second.demand == Demand::promotionOutlook; };
    return std::ranges::find_if(program.disclosures, isOutlook)->second;
}

} // namespace

TEST_CASE("TRD-002 reports a program that says nothing about what comes after")
{
    Program program = sample();
    program.disclosures.erase(outlookOf(program).id);
    expectRules(program, {"TRD-002"});
    const Finding finding = onlyFinding(program, "TRD-002");
    CHECK(finding.severity == Severity::advice);
    CHECK(fill(finding.message)
          == "Nothing says what participants can expect after the program. State the openings and whether a post is "
             "guaranteed.");
    CHECK(fill(finding.fixes.front().label)
          == "Tell people before they apply: “9 openings are expected for 12 places. A post is not guaranteed.”");
    CHECK(finding.fixes.front().needsPerson);
    at(program.roles, "R1").expectedOpenings.reset();
    CHECK(fill(onlyFinding(program, "TRD-002").fixes.front().label)
          == "Tell people before they apply: “A post is not guaranteed.”");
}

TEST_CASE("TRD-002 wants people to know before they commit")
{
    Program program = sample();
    outlookOf(program).stage = DisclosureStage::afterStart;
    expectRules(program, {"TRD-002"});
    CHECK(fill(onlyFinding(program, "TRD-002").fixes.front().label) == "Tell people before they apply");
    outlookOf(program).stage = DisclosureStage::atOffer;
    CHECK_FALSE(reports(program, "TRD-002"));
}
