// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

namespace {

/// The only feedback that is shared comes in these months.
Program feedbackIn(std::vector<std::int64_t> months)
{
    Program program = sample();
    for (auto& [id, measure] : program.measures) measure.sharedWithParticipant = false;
    at(program.measures, "M1").sharedWithParticipant = true;
    at(program.measures, "M1").months = std::move(months);
    return program;
}

bool waits(std::vector<std::int64_t> months)
{
    return reports(feedbackIn(std::move(months)), "MEA-009");
}

} // namespace

TEST_CASE("MEA-009 reports ratings that are not shared")
{
    Program program = sample();
    for (auto& [id, measure] : program.measures) measure.sharedWithParticipant = false;
    expectRules(program, {"MEA-009"});
    const Finding finding = onlyFinding(program, "MEA-009");
    CHECK(fill(finding.message)
          == "Participants wait up to 12 months for feedback on how they lead. Plan feedback at least every 6 months.");
    CHECK(fill(finding.fixes.at(0).label) == "Share “Assignment manager's rating” with the participant");
    CHECK(finding.fixes.at(0).needsPerson);
    CHECK(fill(finding.fixes.at(1).label) == "Add 360-degree feedback often enough, and share it");
    for (auto& [id, measure] : program.measures) measure.sharedWithParticipant.reset(); // not said is no
    CHECK(reports(program, "MEA-009"));
}

TEST_CASE("MEA-009 looks at the longest wait: from the start, between two dates, and until the end")
{
    CHECK_FALSE(waits({6}));
    CHECK(waits({5})); // seven months until the end
    CHECK(waits({7}));
    CHECK(waits({1, 8, 12}));
    CHECK_FALSE(waits({8, 2, 2}));
    CHECK(waits({-3, 24})); // before the start and after the end nobody waits
    CHECK_FALSE(reports(feedbackIn({7}), "MEA-009", with("MEA-009", "maxFeedbackGap", 7)));
}

TEST_CASE("MEA-009 counts only behaviour, and nothing where the program has no length")
{
    Program program = feedbackIn({6});
    at(program.measures, "M1").evidenceLevel = EvidenceLevel::learning;
    CHECK(reports(program, "MEA-009"));
    program.brief.begin()->second.lengthMonths.reset();
    CHECK_FALSE(reports(program, "MEA-009"));
    program.brief.begin()->second.lengthMonths = 6;
    CHECK_FALSE(reports(program, "MEA-009"));
}

TEST_CASE("MEA-009 offers the dates that are missing")
{
    Program program = feedbackIn({1});
    const auto fixes = onlyFinding(program, "MEA-009").fixes;
    CHECK(fill(fixes.at(1).label) == "Take “360-degree feedback” in month 7 as well");
    apply(program, fixes.at(1).edit);
    CHECK(at(program.measures, "M1").months == std::vector<std::int64_t>{1, 7});
    CHECK_FALSE(reports(program, "MEA-009"));
}
