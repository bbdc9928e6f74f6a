// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

namespace {

Program chosenFrom(std::vector<PoolGroup> pool)
{
    Program program = sample();
    at(program.selection, "selection").pool = std::move(pool);
    return program;
}

bool differ(std::vector<PoolGroup> pool, const RuleSet& set = {})
{
    return reports(chosenFrom(std::move(pool)), "SEL-005", set);
}

} // namespace

TEST_CASE("SEL-005 reports a group of which far fewer are chosen")
{
    const Program program = chosenFrom({{"Women", 60, 9, {}}, {"Men", 60, 21, {}}});
    expectRules(program, {"SEL-005"});
    const Finding finding = onlyFinding(program, "SEL-005");
    CHECK(
        fill(finding.message)
        == "Of “Women” 15% were chosen, against 35% in the group with the highest rate. Look at why before you go on.");
    CHECK(finding.subjects
          == std::vector<RecordRef>{{RecordType::selection, "selection"}, {RecordType::selection, "Women"}});
    CHECK(finding.place == Place{{RecordType::selection, "selection"}, "pool"});
}

TEST_CASE("SEL-005 compares with four fifths of the highest rate")
{
    CHECK_FALSE(differ({{"Women", 40, 8, {}}, {"Men", 45, 8, {}}}));
    CHECK_FALSE(differ({{"Women", 100, 40, {}}, {"Men", 100, 50, {}}}));
    CHECK(differ({{"Women", 100, 39, {}}, {"Men", 100, 50, {}}}));
    CHECK_FALSE(differ({{"Women", 100, 39, {}}, {"Men", 100, 50, {}}}, with("SEL-005", "fourFifths", 0.78)));
    CHECK_FALSE(differ({{"Women", 100, 0, {}}, {"Men", 100, 0, {}}}));
    CHECK_FALSE(differ({}));
}

TEST_CASE("SEL-005 leaves out groups that are too small or have no numbers")
{
    CHECK_FALSE(differ({{"Women", 4, 0, {}}, {"Men", 60, 30, {}}}));
    CHECK(differ({{"Women", 5, 0, {}}, {"Men", 60, 30, {}}}));
    CHECK_FALSE(differ({{"Women", 60, 20, {}}, {"Men", 4, 4, {}}})); // four are no yardstick
    CHECK(differ({{"Women", 60, 20, {}}, {"Men", 4, 4, {}}}, with("SEL-005", "minApplicants", 4)));
    CHECK_FALSE(differ({{"Women", 60, {}, {}}, {"Men", 60, 30, {}}}));
    CHECK_FALSE(differ({{"Women", {}, 3, {}}, {"Men", 60, 30, {}}}));
}
