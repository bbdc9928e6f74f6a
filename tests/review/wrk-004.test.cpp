// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

namespace {

std::vector<std::string> labelsOf(const Finding& finding)
{
    std::vector<std::string> labels;
    for (const Fix& fix : finding.fixes) labels.push_back(fill(fix.label));
    return labels;
}

} // namespace

TEST_CASE("WRK-004 reports work that people only watch")
{
    Program program = sample();
    at(program.activities, "A04").authority = Authority::observe;
    expectRules(program, {"WRK-004", "WRK-006"});
    const Finding finding = onlyFinding(program, "WRK-004");
    CHECK(finding.place == Place{{RecordType::activity, "A04"}, "authority"});
    CHECK(fill(finding.message)
          == "In “Run a cross-functional project” people only watch. Give them something to decide or to recommend, or "
             "list it as shadowing.");
    CHECK(labelsOf(finding)
          == std::vector<std::string>{"Let people recommend", "Let people decide within limits", "List it as shadowing"});
    for (const Fix& fix : finding.fixes) CHECK(fix.needsPerson);
    for (const auto authority : {std::optional(Authority::recommend), std::optional(Authority::decide), {}}) {
        at(program.activities, "A04").authority = authority;
        CHECK_FALSE(reports(program, "WRK-004"));
    }
}

TEST_CASE("WRK-004 does not look at sessions and shadowing")
{
    Program program = sample();
    at(program.activities, "A05").authority = Authority::observe;
    at(program.activities, "A09").kind = ActivityKind::shadowing;
    at(program.activities, "A09").authority = Authority::observe;
    CHECK_FALSE(reports(program, "WRK-004"));
}

TEST_CASE("WRK-004 leaves the day job as it is where a rotation becomes shadowing")
{
    Program program = sample();
    Activity& rotation = at(program.activities, "A04");
    rotation.kind = ActivityKind::rotation;
    rotation.workloadPercent = 90;
    rotation.durationMonths = 4;
    rotation.authority = Authority::observe;
    const Finding finding = onlyFinding(program, "WRK-004");
    REQUIRE(labelsOf(finding).back() == "List it as shadowing");
    apply(program, finding.fixes.back().edit);
    CHECK(replacesDayJob(at(program.activities, "A04")));
    CHECK_FALSE(reports(program, "LOD-001"));
}

TEST_CASE("WRK-004 does not make very demanding work real if nobody is there to help")
{
    Program program = sample();
    program.supports.clear();
    at(program.activities, "A08").authority = Authority::observe;
    CHECK(labelsOf(onlyFinding(program, "WRK-004")) == std::vector<std::string>{"List it as shadowing"});
}
