// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

namespace {

Program askedOf(std::vector<RaterGroup> groups)
{
    Program program = sample();
    at(program.measures, "M1").raterGroups = std::move(groups);
    return program;
}

bool isEnough(std::vector<RaterGroup> groups)
{
    return !reports(askedOf(std::move(groups)), "MEA-008");
}

} // namespace

TEST_CASE("MEA-008 reports a 360 with a group that is too small")
{
    const Program program = askedOf({{"manager", 1, {}}, {"peers", 2, {}}});
    expectRules(program, {"MEA-008"});
    const Finding finding = onlyFinding(program, "MEA-008");
    CHECK(fill(finding.message)
          == "“360-degree feedback” asks too few people in a group: “peers” (2). With fewer than 3, people can guess "
             "who said what and will be careful.");
    CHECK(fill(finding.fixes.at(0).label) == "Ask at least 3 people in each group");
    CHECK(fill(finding.fixes.at(1).label) == "Ask customers too, and enough people in each group");
    CHECK(finding.fixes.at(1).needsPerson);
}

TEST_CASE("MEA-008 wants three people in a group, four in all, and two groups")
{
    CHECK(isEnough({{"manager", 1, {}}, {"peers", 3, {}}}));
    CHECK(isEnough({{"Manager", 1, {}}, {"peers", 3, {}}}));
    CHECK_FALSE(isEnough({{"manager", 1, {}}, {"peers", 2, {}}}));
    CHECK_FALSE(isEnough({{"manager", 1, {}}, {"peers", {}, {}}})); // no number is nobody
    CHECK_FALSE(isEnough({{"manager", 0, {}}, {"peers", 3, {}}}));  // three in all
    CHECK_FALSE(isEnough({{"peers", 9, {}}}));
    CHECK_FALSE(isEnough({{"peers", 9, {}}, {"Self", 1, {}}})); // the participant is no group
    CHECK_FALSE(isEnough({{"self", 9, {}}, {"manager", 0, {}}, {"peers", 3, {}}}));
    CHECK(isEnough({{"self", 1, {}}, {"manager", 1, {}}, {"peers", 3, {}}}));
    CHECK_FALSE(isEnough({}));
}

TEST_CASE("MEA-008 has numbers that can be changed, and looks at no other method")
{
    Program program = askedOf({{"manager", 1, {}}, {"peers", 4, {}}, {"customers", 3, {}}});
    CHECK(reports(program, "MEA-008", with("MEA-008", "minRaters", 4)));
    CHECK_FALSE(reports(program, "MEA-008", with("MEA-008", "minTotal", 8)));
    CHECK(reports(program, "MEA-008", with("MEA-008", "minTotal", 9)));
    program = askedOf({});
    at(program.measures, "M1").method = MeasureMethod::survey;
    CHECK_FALSE(reports(program, "MEA-008"));
}

TEST_CASE("MEA-008 says what is missing, and offers what helps")
{
    CHECK(fill(onlyFinding(askedOf({}), "MEA-008").message)
          == "“360-degree feedback” does not say who gives the feedback. Ask at least two groups of people.");
    expectRules(askedOf({}), {"MEA-008"});
    CHECK(fill(onlyFinding(askedOf({{"peers", 5, {}}}), "MEA-008").message)
          == "“360-degree feedback” asks one group only. Without a second one people can guess who said what and will "
             "be careful.");
    CHECK(fill(onlyFinding(askedOf({{"peers", 3, {}}, {"manager", {}, {}}}), "MEA-008").message)
          == "“360-degree feedback” asks only 3 people in all. With so few, people can guess who said what and will be "
             "careful.");
}

TEST_CASE("MEA-008 offers to merge groups that are too small")
{
    Program program = askedOf({{"manager", 1, {}}, {"peers", 2, {}}, {"team members", 2, {}}});
    const Fix merge = onlyFinding(program, "MEA-008").fixes.at(1);
    CHECK(fill(merge.label) == "Merge the small groups into one");
    CHECK(merge.needsPerson);
    apply(program, merge.edit);
    const auto& groups = at(program.measures, "M1").raterGroups;
    REQUIRE(groups.size() == 2);
    CHECK(groups.back().group == "peers and team members");
    CHECK(groups.back().minimum == 4);
}
