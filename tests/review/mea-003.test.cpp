// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace cadre;
using namespace cadre::testing;

namespace {

/// Nothing but M9, a self-rating, looks at C3.
Program selfRated()
{
    Program program = sample();
    for (auto& [id, measure] : program.measures) std::erase(measure.competencies, Id<Competency>{"C3"});
    Measure self = at(program.measures, "M2");
    self.id.value = "M9";
    self.position = 9;
    self.method = MeasureMethod::selfAssessment;
    self.competencies = {{"C3"}};
    self.months = {1, 12};
    program.measures.emplace(self.id, self);
    return program;
}

} // namespace

TEST_CASE("MEA-003 reports a competency that only participants judge")
{
    Program program = selfRated();
    expectRules(program, {"MEA-003"});
    const Finding finding = onlyFinding(program, "MEA-003");
    CHECK(fill(finding.message)
          == "“Develops direct reports” is judged only by the participants themselves. Add one outside view.");
    CHECK(fill(finding.fixes.at(0).label) == "Add it to “Assignment manager's rating” as well");
    CHECK(fill(finding.fixes.at(1).label) == "Add it to “360-degree feedback” as well");
    at(program.measures, "M4").competencies.push_back({"C3"});
    CHECK_FALSE(reports(program, "MEA-003"));
    at(program.measures, "M4").evidenceLevel = EvidenceLevel::results;
    CHECK(reports(program, "MEA-003")); // results tell nothing about people
}

TEST_CASE("MEA-003 offers a rating and a 360 of their own where there are none")
{
    Program program = selfRated();
    erase(program.measures, {"M1", "M2"});
    const auto found = review(program, {}, WithFixes::yes).findings;
    const auto finding = std::ranges::find(found, "MEA-003", &Finding::rule);
    REQUIRE(finding != found.end());
    CHECK(fill(finding->fixes.at(0).label) == "Add the manager's rating of it");
    const Measure& rating = *finding->fixes.at(0).edit.measures.begin()->second.after;
    CHECK(rating.months == std::vector<std::int64_t>{9, 12}); // the ends of the work that practises it
    CHECK(fill(finding->fixes.at(1).label) == "Add 360-degree feedback on it");
}

TEST_CASE("MEA-003 looks at any competency that is judged, and at no other")
{
    Program program = selfRated();
    program.competencies.emplace(Id<Competency>{"C9"},
                                 Competency{.id = {"C9"}, .position = 9, .name = "Customer focus"});
    CHECK(onlyFinding(program, "MEA-003").subjects.front().id == "C3");
    at(program.measures, "M9").competencies = {{"C9"}};
    CHECK(onlyFinding(program, "MEA-003").subjects.front().id == "C9"); // though nobody needs it
    CHECK(reports(program, "MEA-002"));
}
