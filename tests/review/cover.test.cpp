// SPDX-License-Identifier: Apache-2.0
#include "review/cover.hpp"

#include "review/support.hpp"
#include "support/generate.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace cadre;
using namespace cadre::testing;

TEST_CASE("Supports are summed up as if each was compared with each activity")
{
    const auto isCounted = [](const Support* support) {
        return support->kind == SupportKind::mentor || support->kind == SupportKind::coach;
    };
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        CAPTURE(seed);
        const Program program = Generator(seed).program(30);
        const Index index(program);
        for (const double minCover : {0.0, 0.3, 0.5, 1.0}) {
            const Cover cover(index, {SupportKind::mentor, SupportKind::coach}, minCover);
            for (const Activity* activity : index.activities) {
                Contacts expected;
                for (const Support* support : index.supports) {
                    if (!isCounted(support) || !covers(*support, *activity, minCover)) continue;
                    ++expected.supports;
                    expected.meetings += std::max(0.0, support->frequencyPerMonth.value_or(0));
                }
                CHECK(cover.of(*activity).supports == expected.supports);
                CHECK(cover.of(*activity).meetings == Approx(expected.meetings));
            }
        }
    }
}

TEST_CASE("A support covers work if it has half of its months")
{
    Activity activity{.id = {"a"}, .startMonth = 4, .durationMonths = 5};
    Support support{.id = {"s"}, .startMonth = 1, .durationMonths = 5};
    CHECK_FALSE(covers(support, activity, 0.5)); // months 4 and 5
    support.durationMonths = 6;
    CHECK(covers(support, activity, 0.5));
    support.coversActivities = {{"b"}};
    CHECK_FALSE(covers(support, activity, 0.5));
    support.coversActivities.emplace_back("a");
    CHECK(covers(support, activity, 0.5));
    support.durationMonths = 0;
    CHECK_FALSE(covers(support, activity, 0));
    support.durationMonths = {};
    CHECK(covers(support, activity, 1));
}
