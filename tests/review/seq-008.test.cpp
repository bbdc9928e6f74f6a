// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace cadre;
using namespace cadre::testing;

namespace {

const char* const rotations = "general-management-rotation-24.json";

} // namespace

TEST_CASE("SEQ-008 reports a rotation of three months")
{
    Program program = sample(rotations);
    at(program.activities, "B07").durationMonths = 3;
    expectRules(program, {"SEQ-008", "SUP-003"});
    const Finding finding = onlyFinding(program, "SEQ-008");
    CHECK(finding.place == Place{{RecordType::activity, "B07"}, "durationMonths"});
    CHECK(fill(finding.message)
              .ends_with(" lasts 3 months. That is too short to make a decision and live with its "
                         "result."));
    CHECK(fill(finding.fixes.front().label) == "Let it last 4 months"); // there is room for one month more
    at(program.activities, "B07").durationMonths = 4;
    CHECK_FALSE(reports(program, "SEQ-008"));
}

TEST_CASE("SEQ-008 asks two months of a project, watched or not")
{
    Program program = sample();
    Activity& activity = at(program.activities, "A08");
    activity.durationMonths = 1;
    CHECK(fill(onlyFinding(program, "SEQ-008").message).starts_with("“Deputise for a team manager” lasts one month."));
    activity.authority = Authority::observe;
    CHECK(reports(program, "SEQ-008"));
    activity.kind = ActivityKind::shadowing;
    CHECK_FALSE(reports(program, "SEQ-008"));
    activity.kind = ActivityKind::rotation;
    CHECK(reports(program, "SEQ-008"));
    activity.durationMonths = 2;
    CHECK(reports(program, "SEQ-008"));
    activity.kind = ActivityKind::capstone;
    CHECK_FALSE(reports(program, "SEQ-008"));
    activity.durationMonths = 0;
    CHECK(reports(program, "SEQ-008"));
    activity.durationMonths = {};
    CHECK_FALSE(reports(program, "SEQ-008"));
}

TEST_CASE("SEQ-008 offers to lengthen work that others follow, with all that follows moved")
{
    Program program = sample();
    const RuleSet set = with("SEQ-008", "minProjectMonths", 4);
    Program longer = program;
    const auto found = review(program, set, WithFixes::yes).findings;
    const auto isAboutA04 = [](const Finding& finding) { return finding.subjects.front().id == "A04"; };
    const auto finding = std::ranges::find_if(found, isAboutA04);
    REQUIRE(finding != found.end());
    CHECK(fill(finding->fixes.front().label)
          == "Let it last 4 months, move all that follows, and make the program longer");
    CHECK(finding->fixes.front().needsPerson);
    apply(longer, finding->fixes.front().edit);
    CHECK(only(longer.brief).lengthMonths == 13);
    CHECK(at(longer.activities, "A04").startMonth == 4);
    CHECK(at(longer.activities, "A06").startMonth == 8);
    CHECK(at(longer.supports, "S1").durationMonths == 13);
    CHECK(at(longer.supports, "S4").months == std::vector<std::int64_t>{3, 7, 10, 13});
    CHECK(at(longer.measures, "M2").months == std::vector<std::int64_t>{3, 7, 10, 13});
    CHECK(rulesOf(review(longer)).empty());
}
