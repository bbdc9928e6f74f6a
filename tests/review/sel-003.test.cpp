// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

TEST_CASE("SEL-003 reports criteria that don't ask whether people want it")
{
    Program program = sample();
    auto& criteria = at(program.selection, "selection").criteria;
    std::erase_if(criteria, [](const Criterion& c) { return c.kind == CriterionKind::motivation; });
    expectRules(program, {"SEL-003"});
    const Finding finding = onlyFinding(program, "SEL-003");
    CHECK(finding.severity == Severity::advice);
    CHECK(fill(finding.message)
          == "No criterion asks whether people want this path with its demands. The right people matter more than many "
             "people.");
    CHECK(fill(finding.fixes.at(0).label) == "Add the criterion “Wants the role and its demands”");
    CHECK(finding.fixes.at(0).needsPerson);
    apply(program, finding.fixes.at(0).edit);
    CHECK(review(program).findings.empty());
    criteria.back().kind.reset();
    CHECK(reports(program, "SEL-003"));
    criteria.clear();
    CHECK_FALSE(reports(program, "SEL-003")); // SEL-001 says it all
}
