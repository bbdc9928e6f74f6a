// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

namespace {

/// The sample with these behaviours of C1.
Program withBehaviours(std::vector<Behaviour> behaviours)
{
    Program program = sample();
    at(program.competencies, "C1").behaviours = std::move(behaviours);
    return program;
}

/// Behaviours at levels 2 and 3.
Program withTexts(const std::string& lower, const std::string& higher)
{
    return withBehaviours({{2, lower, {}, {}}, {3, higher, {}, {}}});
}

} // namespace

TEST_CASE("CMP-002 reports two levels that read almost the same")
{
    const Program program = withTexts("Keeps the promises made to colleagues in the team.",
                                      "Keeps all the promises made to colleagues in the team.");
    expectRules(program, {"CMP-002"});
    const Finding finding = onlyFinding(program, "CMP-002");
    CHECK(finding.subjects == std::vector<RecordRef>{{RecordType::competency, "C1"}});
    CHECK(finding.place.field == "behaviours");
    CHECK(fill(finding.message)
          == "Levels 2 and 3 of “Builds trust with team members” read almost the same. People cannot tell what the next "
             "level asks for.");
    CHECK(fill(finding.fixes.at(0).label) == "Rewrite level 3 with a wider scope");
    CHECK(fill(finding.fixes.at(1).label) == "Merge levels 2 and 3");
}

TEST_CASE("CMP-002 compares characters: 0.85 of the longer text must be the same")
{
    const std::string twenty = "abcdefghijklmnopqrst";
    CHECK(reports(withTexts(twenty, "abcdefghijklmnopqXYZ"), "CMP-002"));       // 3 of 20 differ: 0.85
    CHECK_FALSE(reports(withTexts(twenty, "abcdefghijklmnopWXYZ"), "CMP-002")); // 4 of 20 differ: 0.8
    CHECK(reports(withTexts(twenty, "abcdefghijklmnopWXYZ"), "CMP-002", with("CMP-002", "sameTextSimilarity", 0.8)));
    CHECK(reports(withTexts("ÄÖÜäöüÄÖÜäöüÄÖÜäöüÄÖ", "äöüäöüäöüäöüäöüäöxyz"), "CMP-002")); // characters, not bytes
}

TEST_CASE("CMP-002 looks at what describes a level: not at capitals, punctuation, blanks or the lack of it")
{
    CHECK(reports(withTexts("Keeps promises.", "“Keeps promises”!"), "CMP-002"));
    CHECK_FALSE(reports(withTexts(" ", "…"), "CMP-002"));
    CHECK_FALSE(reports(withBehaviours({{2, "Keeps promises.", {}, {}}, {3, "Keeps promises.", false, {}}}), "CMP-002"));
    CHECK_FALSE(reports(withBehaviours({{2, "Keeps promises.", {}, {}}, {{}, "Keeps promises.", {}, {}}}), "CMP-002"));
    CHECK_FALSE(reports(withBehaviours({{2, "Keeps promises.", {}, {}}, {2, "Keeps promises.", {}, {}}}), "CMP-002"));
}

TEST_CASE("CMP-002 takes several behaviours of a level together")
{
    const Behaviour shared{2, "Keeps promises.", {}, {}};
    Behaviour again = shared;
    again.level = 3;
    CHECK_FALSE(reports(withBehaviours({shared, {2, "Admits mistakes.", {}, {}}, again, {3, "Hears bad news.", {}, {}}}),
                        "CMP-002"));
    CHECK(reports(withBehaviours({shared, {2, "Admits mistakes.", {}, {}}, again, {3, "Admits mistakes.", {}, {}}}),
                  "CMP-002"));
}

TEST_CASE("CMP-002 reports a competency once, with all its levels that are alike")
{
    const Program program =
        withBehaviours({{1, "Keeps promises.", {}, {}}, {2, "Keeps promises.", {}, {}}, {3, "Keeps promise.", {}, {}}});
    CHECK(fill(onlyFinding(program, "CMP-002").message)
          == "Several levels of “Builds trust with team members” read almost the same (1 and 2, 1 and 3 and 2 and 3). "
             "People cannot tell what the next level asks for.");
}
