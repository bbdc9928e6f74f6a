// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

namespace {

Program usedFor(std::vector<std::string> uses)
{
    Program program = sample();
    program.brief.begin()->second.competencyUses = std::move(uses);
    return program;
}

} // namespace

TEST_CASE("CMP-007 reports competencies that matter nowhere outside the program")
{
    const Program program = usedFor({"program slides"});
    expectRules(program, {"CMP-007"});
    const Finding finding = onlyFinding(program, "CMP-007");
    CHECK(finding.subjects.empty());
    CHECK(finding.place.field == "competencyUses");
    CHECK(fill(finding.message)
          == "The competencies are used in none of the company's people processes. If reviews and promotions ignore "
             "them, participants will too.");
}

TEST_CASE("CMP-007 wants two different processes")
{
    CHECK(fill(onlyFinding(usedFor({"hiring", "hiring", "other", "onboarding"}), "CMP-007").message)
              .starts_with("The competencies are used in one of the company's people processes."));
    CHECK_FALSE(reports(usedFor({"hiring", "succession reviews"}), "CMP-007"));
    CHECK(fill(onlyFinding(usedFor({"hiring", "succession reviews"}), "CMP-007", with("CMP-007", "minUses", 3)).message)
              .starts_with("The competencies are used in 2 of the company's people processes."));
    CHECK_FALSE(reports(usedFor({}), "CMP-007", with("CMP-007", "minUses", 0)));
}
