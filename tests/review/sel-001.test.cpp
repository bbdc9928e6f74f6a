// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

namespace {

Selection& selectionOf(Program& program)
{
    return at(program.selection, "selection");
}

} // namespace

TEST_CASE("SEL-001 reports a criterion without evidence and standard")
{
    Program program = sample();
    Criterion& criterion = selectionOf(program).criteria.at(1);
    criterion.evidence.clear();
    criterion.standard.clear();
    expectRules(program, {"SEL-001"});
    const Finding finding = onlyFinding(program, "SEL-001");
    CHECK(fill(finding.message)
          == "“Already helps others do better work” does not say where to look and what is good enough.");
    CHECK(finding.place == Place{{RecordType::selection, "selection"}, "criteria"});
    CHECK(finding.fixes.size() == 1);
    criterion.name = "Go-getter";
    CHECK(fill(onlyFinding(program, "SEL-001").message)
          == "“Go-getter” does not say where to look and what is good enough. Such words mean something different to "
             "everybody.");
    CHECK(fill(onlyFinding(program, "SEL-001").fixes.at(1).label) == "Replace the word by something people do");
}

TEST_CASE("SEL-001 wants three words of evidence and a standard")
{
    Program program = sample();
    Criterion& criterion = selectionOf(program).criteria.at(0);
    criterion.evidence = "Last reviews";
    CHECK(fill(onlyFinding(program, "SEL-001").message) == "“Delivers in the current job” does not say where to look.");
    CHECK_FALSE(reports(program, "SEL-001", with("SEL-001", "minCriterionWords", 2)));
    criterion.evidence = "Last two\nreviews ";
    CHECK_FALSE(reports(program, "SEL-001"));
    criterion.name = "Passion"; // a vague word alone is no finding
    CHECK_FALSE(reports(program, "SEL-001"));
    criterion.standard = " ";
    CHECK(fill(onlyFinding(program, "SEL-001").message)
          == "“Passion” does not say what is good enough. Such words mean something different to everybody.");
}

TEST_CASE("SEL-001 reports each criterion by itself, also where names are missing or the same")
{
    Program program = sample();
    selectionOf(program).criteria = {{.name = "Drive"}, {.name = "Drive"}, {.name = " "}, {.name = "Drive #2"}};
    const auto found = review(program).findings;
    std::vector<std::string> parts;
    for (const Finding& finding : found) {
        if (finding.rule != "SEL-001") continue;
        REQUIRE(finding.subjects.size() == 2);
        CHECK(finding.subjects.front() == RecordRef{RecordType::selection, "selection"});
        parts.push_back(finding.subjects.back().id);
    }
    CHECK(parts == std::vector<std::string>{"Drive", "Drive #2#", "#3", "Drive #2"});
}

TEST_CASE("SEL-001 reports a program without criteria as a whole, and offers three to start from")
{
    Program program = sample();
    program.selection.clear();
    const Finding finding = onlyFinding(program, "SEL-001");
    CHECK(fill(finding.message) == "Nobody has written down how participants are chosen.");
    CHECK(finding.subjects.empty());
    CHECK(finding.place == Place{{RecordType::selection, "selection"}, "criteria"});
    CHECK(finding.fixes.at(1).needsPerson);
    expectRules(program, {"SEL-001"});
    apply(program, finding.fixes.at(1).edit);
    CHECK(selectionOf(program).criteria.size() == 3);
    CHECK_FALSE(reports(program, "SEL-001"));
    CHECK_FALSE(reports(program, "SEL-003"));
}
