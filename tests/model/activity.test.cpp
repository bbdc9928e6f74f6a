// SPDX-License-Identifier: Apache-2.0
#include "model/activity.hpp"

#include "model/support.hpp"

#include <catch2/catch.hpp>

using namespace cadre;

TEST_CASE("an activity ends a month before start and duration add up")
{
    Activity activity;
    CHECK_FALSE(endMonth(activity).has_value());
    activity.startMonth = 7;
    CHECK_FALSE(endMonth(activity).has_value());
    activity.durationMonths = 3;
    CHECK(endMonth(activity) == 9);
    Support support{.startMonth = 1, .durationMonths = 12};
    CHECK(endMonth(support) == 12);
}

TEST_CASE("real work is work in which people do more than watch")
{
    Activity activity{.kind = ActivityKind::project, .authority = Authority::recommend};
    CHECK(isRealWork(activity));
    activity.authority = Authority::observe;
    CHECK_FALSE(isRealWork(activity));
    CHECK(isWorking(activity));
    activity.kind = ActivityKind::workshop;
    activity.authority = Authority::decide;
    CHECK_FALSE(isRealWork(activity));
    CHECK(isClassroom(activity));
    CHECK_FALSE(isRealWork(Activity{}));
}

TEST_CASE("roles and rotations take the place of the day job unless the record says otherwise")
{
    Activity activity{.kind = ActivityKind::rotation};
    CHECK(replacesDayJob(activity));
    activity.replacesDayJob = false;
    CHECK_FALSE(replacesDayJob(activity));
    activity = {.kind = ActivityKind::project};
    CHECK_FALSE(replacesDayJob(activity));
}
