// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

TEST_CASE("SEL-001 reports criteria without evidence and standard")
{
    Program program = sample();
    Criterion& criterion = program.selection.begin()->second.criteria.at(1);
    criterion.evidence.clear();
    criterion.standard.clear();
    expectRules(program, {"SEL-001"});
    CHECK(fill(onlyFinding(program, "SEL-001").message)
          == "Where to look and what is good enough is not said for “Already helps others do better work”.");
    criterion.name = "Go-getter";
    CHECK(
        fill(onlyFinding(program, "SEL-001").message)
        == "Where to look and what is good enough is not said for “Go-getter”. Such words mean something different to "
           "everybody.");
}

TEST_CASE("SEL-001 wants three words of evidence and a standard")
{
    Program program = sample();
    Criterion& criterion = program.selection.begin()->second.criteria.at(0);
    criterion.evidence = "Last reviews";
    CHECK(reports(program, "SEL-001"));
    criterion.evidence = "Last two\nreviews ";
    CHECK_FALSE(reports(program, "SEL-001"));
    criterion.standard = " ";
    CHECK(reports(program, "SEL-001"));
}

TEST_CASE("SEL-001 reports a program without criteria as a whole")
{
    Program program = sample();
    program.selection.clear();
    const Finding finding = onlyFinding(program, "SEL-001");
    CHECK(finding.subjects.empty());
    CHECK(finding.place == Place{{RecordType::selection, "selection"}, "criteria"});
}
