// SPDX-License-Identifier: Apache-2.0
#include "report/coverage.hpp"

#include "review/review.hpp"
#include "review/rule.hpp"
#include "support/sample.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace cadre;
using cadre::testing::sampleProgram;

namespace {

/// A role needs C at level 3, an assignment practises it up to 3 and a measure of behaviour lists it.
Program covered()
{
    Program program;
    program.competencies[{"C"}] = {.id = {"C"}, .name = "Decides"};
    program.roles[{"R"}] = {.id = {"R"}, .name = "Manager", .requirements = {{.competency = {"C"}, .level = 3}}};
    program.activities[{"A"}] = {.id = {"A"}, .name = "Shift project", .kind = ActivityKind::assignment, .startMonth = 1,
                                 .practises = {{.competency = {"C"}, .level = 3}}};
    program.measures[{"M"}] = {.id = {"M"}, .name = "360", .evidenceLevel = EvidenceLevel::behaviour, .competencies = {{"C"}}};
    return program;
}

Verdict verdictOn(const Program& program)
{
    const Index index(program);
    return coverageOf(index).rows.at(0).verdict;
}

} // namespace

TEST_CASE("a needed competency is covered when it is practised up to the level and measured")
{
    CHECK(verdictOn(covered()) == Verdict::covered);
}

TEST_CASE("the verdict names the weakest link of the chain")
{
    Program program = covered();
    SECTION("no measure") { program.measures.clear(); CHECK(verdictOn(program) == Verdict::unmeasured); }
    SECTION("a measure of results tells nothing about the competency")
    {
        program.measures[{"M"}].evidenceLevel = EvidenceLevel::results;
        CHECK(verdictOn(program) == Verdict::unmeasured);
    }
    SECTION("practice stops short")
    {
        program.activities[{"A"}].practises[0].level = 2;
        CHECK(verdictOn(program) == Verdict::shortOfLevel);
    }
    SECTION("practice that says no level is not short of it, as the review has it")
    {
        program.activities[{"A"}].practises[0].level.reset();
        CHECK(verdictOn(program) == Verdict::covered);
        const std::vector<Finding> findings = review(program).findings;
        CHECK(std::none_of(findings.begin(), findings.end(), [](const Finding& f) { return f.rule == "CMP-005"; }));
    }
    SECTION("only watched, not practised")
    {
        program.activities[{"A"}].authority = Authority::observe;
        CHECK(verdictOn(program) == Verdict::notPractised);
    }
    SECTION("no role needs it") { program.roles.clear(); CHECK(verdictOn(program) == Verdict::notNeeded); }
}

TEST_CASE("competencies that nothing uses are counted, not listed")
{
    Program program = covered();
    program.competencies[{"D"}] = {.id = {"D"}, .position = 2, .name = "Imported"};
    const Index index(program);
    const Coverage coverage = coverageOf(index);
    CHECK(coverage.rows.size() == 1);
    CHECK(coverage.unused == 1);
}

TEST_CASE("the sample program covers all six competencies in four pieces of real work")
{
    const Program program = sampleProgram("emerging-leaders-12");
    const Index index(program);
    const Coverage coverage = coverageOf(index);
    CHECK(coverage.activities.size() == 4);
    CHECK(coverage.count(Verdict::covered) == 6);
    const CoverageRow& trust = coverage.rows.at(0);
    CHECK(trust.name == "Builds trust with team members");
    CHECK(trust.cellIn(0) == nullptr);
    REQUIRE(trust.cellIn(2) != nullptr);
    CHECK(trust.cellIn(2)->level == 3);
}

TEST_CASE("one role is judged by its own needs alone")
{
    Program program = covered();
    program.competencies[{"D"}] = {.id = {"D"}, .position = 2, .name = "Plans"};
    program.roles[{"S"}] = {.id = {"S"}, .position = 2, .name = "Head", .requirements = {{.competency = {"C"}, .level = 5}}};
    program.roles[{"R"}].requirements.push_back({.competency = {"D"}, .level = 1});
    const Index index(program);
    CHECK(coverageOf(index).rows.at(0).verdict == Verdict::shortOfLevel);
    const Coverage first = coverageOf(index, {"R"});
    CHECK(first.roles.size() == 1);
    CHECK(first.rows.size() == 2);
    CHECK(first.rows.at(0).verdict == Verdict::covered);
    CHECK(coverageOf(index, {"S"}).rows.size() == 1);
    CHECK(coverageOf(index, {"no such role"}).rows.empty());
}

TEST_CASE("each verdict that is a gap names a rule that reports it")
{
    for (const Verdict verdict : {Verdict::unmeasured, Verdict::notPractised, Verdict::shortOfLevel}) {
        CHECK(isGap(verdict));
        CHECK(findRule(ruleOf(verdict)));
    }
    for (const Verdict verdict : {Verdict::covered, Verdict::notNeeded}) {
        CHECK_FALSE(isGap(verdict));
        CHECK(ruleOf(verdict).empty());
    }
}

TEST_CASE("the sums count what is needed, and leave out what only participants say of themselves")
{
    Program program = covered();
    CHECK(sumsOf(coverageOf(Index(program))) == CoverageSums{1, 1, 0, 1, 1});
    program.measures[{"M"}].method = MeasureMethod::selfAssessment;
    program.activities[{"B"}] = program.activities[{"A"}];
    program.activities[{"B"}].id = {"B"};
    CHECK(sumsOf(coverageOf(Index(program))) == CoverageSums{1, 1, 1, 0, 1});
    program.roles.clear();
    CHECK(sumsOf(coverageOf(Index(program))) == CoverageSums{});
}

TEST_CASE("the part of real work is that of the time the program takes")
{
    Program program = covered();
    CHECK_FALSE(coverageOf(Index(program)).partOfRealWork);
    program.activities[{"A"}].durationMonths = 3;
    program.activities[{"A"}].workloadPercent = 20;
    program.activities[{"W"}] = {.id = {"W"}, .kind = ActivityKind::workshop, .durationMonths = 1, .workloadPercent = 20};
    CHECK(coverageOf(Index(program)).partOfRealWork == Approx(0.75));
}

TEST_CASE("growth starts at the highest level of earlier work")
{
    const Program program = sampleProgram("emerging-leaders-12");
    const Index index(program);
    const auto growth = growthIn(index, program.activities.at({"A08"}));
    REQUIRE(growth.size() == 4);
    CHECK(growth[2].competency.value == "C3");
    CHECK(growth[2].from == 2);
    CHECK(growth[2].to == 3);
    CHECK_FALSE(growthIn(index, program.activities.at({"A02"})).at(0).from.has_value());
}
